### What the bot says without being asked: deadlines that near, changes, words that are owed, new openings.

notice-deadline-saved = ⏰ Vous avez enregistré le poste <b>{ $title }</b>. Candidatures : { $deadline }.
notice-deadline-draft = ⏰ Votre candidature au poste <b>{ $title }</b> n’est pas encore envoyée. Vous pouvez la terminer et l’envoyer { $deadline }.
notice-deadline-ready = ⏰ Votre candidature au poste <b>{ $title }</b> est complète, mais elle n’est pas envoyée. Vous pouvez l’envoyer { $deadline }.
notice-deadline-amending = ⏰ Vous avez commencé à modifier votre candidature au poste <b>{ $title }</b>. La version envoyée compte telle quelle ; vous pouvez envoyer vos modifications { $deadline }.
notice-deadline-amended = ⏰ Les modifications de votre candidature au poste <b>{ $title }</b> sont prêtes, mais elles ne sont pas envoyées. La version précédente compte ; vous pouvez envoyer la nouvelle { $deadline }.
notice-hours = { $hours ->
    [one] Il reste moins d’une heure.
   *[other] Il reste moins de { $hours } heures.
}
notice-deadlines = { $count ->
    [one] ⏰ <b>Une date limite approche.</b>
   *[other] ⏰ <b>{ $count } dates limites approchent.</b>
} Touchez un poste pour continuer.
notice-item = { $number }. <b>{ $title }</b>
    { $deadline }
notice-also-saved = Poste enregistré, candidature non commencée.
notice-also-draft = Candidature commencée, incomplète.
notice-also-ready = Candidature complète, non envoyée.
notice-also-amending = Candidature envoyée ; modifications incomplètes.
notice-also-amended = Candidature envoyée ; modifications non envoyées.
notice-button-item = { $number }. { $title }

notice-endorsement = 🤝 <b>{ $title }</b> est une mise à disposition et, d’après ce que vous avez noté, l’aval de votre Bureau central national est encore en attente. Il faut parfois plusieurs semaines. Candidatures acceptées { $deadline } ; vous pouvez envoyer la vôtre avant d’avoir cet aval.

notice-change-extended = 📅 <b>Délai prolongé :</b> la date limite du poste <b>{ $title }</b> a été reportée. Candidatures acceptées { $deadline }.
notice-change-forward = ⚠️ <b>Délai raccourci :</b> la date limite du poste <b>{ $title }</b> a été avancée. Candidatures acceptées { $deadline }.
notice-change-dated = 📅 Le poste <b>{ $title }</b> a désormais une date limite. Candidatures acceptées { $deadline }.
notice-change-undated = 📅 Le poste <b>{ $title }</b> n’a plus de date limite. Les candidatures sont acceptées jusqu’à nouvel ordre.
notice-change-reopened = 📅 Le poste <b>{ $title }</b> accepte de nouveau les candidatures, { $deadline }.
notice-change-closed = Le poste <b>{ $title }</b> n’accepte plus de candidatures.
notice-change-cancelled = L’organisation a annulé le poste <b>{ $title }</b>.
notice-change-filled = Le poste <b>{ $title }</b> est pourvu.
notice-draft-unsent = Votre brouillon ne peut plus être envoyé. Votre profil est conservé et servira pour d’autres postes.
notice-standing = Votre candidature <code>{ $public_id }</code> en est à l’étape : <b>{ $status }</b>.
notice-yours-changeable = Elle nous est bien parvenue et vous n’avez rien à faire. Si vous le souhaitez, vous pouvez la modifier jusqu’à la date limite.
notice-yours-kept = Elle nous est bien parvenue et vous n’avez rien à faire.
notice-yours-closed = Elle nous est bien parvenue et elle est prise en compte. Vous n’avez rien à faire.
notice-yours-filled = Aucune décision sur votre candidature n’est encore enregistrée ici. L’équipe de recrutement en enregistre une pour chaque candidature, et vous l’apprendrez ici.
notice-yours-cancelled = La sélection s’arrête là, sans que vous y soyez pour quoi que ce soit. Votre profil est conservé et servira pour d’autres postes.

notice-no-news = Il n’y a pas encore de décision sur votre candidature au poste <b>{ $title }</b> (<code>{ $public_id }</code>). Elle en est à l’étape : <b>{ $status }</b>. Vous n’avez rien à faire ; l’équipe de recrutement voit que vous attendez.
notice-no-news-start = Rien de nouveau pour l’instant au sujet de votre arrivée : <b>{ $title }</b> (<code>{ $public_id }</code>). Étape actuelle : <b>{ $status }</b>. Ce que vous pouvez préparer d’ici là se trouve avec votre candidature ; l’équipe de recrutement voit que vous attendez.
next-word = Prochaine nouvelle d’ici au { $day }, ne serait-ce que pour dire qu’il nous faut plus de temps.

notice-untouched = Vous n’y avez pas touché depuis un moment : <b>{ $drafts }</b>. Pour protéger vos données, ce sera supprimé le { $day }, sauf si vous continuez d’ici là.

notice-news = { $count ->
    [one] 🔔 <b>Un nouveau poste pour vous</b>
   *[other] 🔔 <b>{ $count } nouveaux postes pour vous</b>
}
notice-news-more = Il y en a d’autres ; une recherche les montre tous.
notice-button-stop = 🗑 Arrêter cette alerte
