### Saved openings, search alerts, sharing, openings that are alike, questions to the team, one's own data.

button-save = ⭐ Enregistrer
button-unsave = ⭐ Enregistré : retirer
button-share = 📤 Partager
button-remind-off = 🔕 Pas de rappel pour ce poste
button-remind-on = 🔔 Me rappeler la date limite
card-saved = ⭐ Poste enregistré, sans rappel.
card-saved-only = ⭐ Poste enregistré.
card-saved-reminded = ⭐ Poste enregistré. Je vous rappellerai la date limite, sauf si les rappels sont désactivés dans /settings.
button-saved = ⭐ Postes enregistrés
no-saved = Vous n’avez encore enregistré aucun poste. Chaque poste a un bouton « Enregistrer » : vous le retrouvez alors ici, et je vous rappelle sa date limite.
saved-heading = { $count ->
    [one] <b>Votre poste enregistré</b>
   *[other] <b>Vos { $count } postes enregistrés</b>
}
saved-unreminded = { $number }. <b>{ $title }</b>
    { $place } · { $deadline } · sans rappel
saved-full = Vous avez enregistré { $most } postes : je ne peux pas en garder davantage. Retirez-en un dont vous n’avez plus besoin, puis enregistrez celui-ci.
state-extended = { $deadline }, date limite reportée
state-closed = clos
state-cancelled = annulé
state-filled = pourvu
command-saved = Postes enregistrés

button-alert = 🔔 Me signaler les nouveaux
alert-offer = Dès qu’un poste de ce type est publié, je vous écris ici. À quel rythme souhaitez-vous le savoir ?
alert-pace-unread = Je peux vous écrire dès la publication ou une fois par jour. Choisissez l’un des deux.
option-pace-at_once = Dès la publication
    .typed = immédiatement | tout de suite | aussitôt | dès que possible | à chaque fois
option-pace-daily = Une fois par jour
    .typed = quotidien | quotidienne | quotidiennement | chaque jour | tous les jours | une fois
alert-pace-at_once = dès leur publication
alert-pace-daily = une fois par jour
alert-pace-paused = en pause
alert-saved = C’est noté : je vous signalerai les nouveaux postes { $pace }. Vous pouvez arrêter à tout moment, d’un seul geste.
button-alerts = 🔔 Mes alertes
no-alerts = Vous n’avez pas encore d’alerte. Cherchez ce qui vous intéresse, puis touchez « Me signaler les nouveaux » : je vous écris dès qu’un poste correspond.
alerts-heading = { $count ->
    [one] <b>Votre alerte</b>
   *[other] <b>Vos { $count } alertes</b>
}
alert-line = { $number }. Nouveaux postes : { $pace }
button-alert-pause = ⏸ Suspendre { $number }
button-alert-go-on = ▶️ Reprendre { $number }
button-alert-stop = 🗑 Arrêter { $number }
alerts-full = Vous avez { $most } alertes : je ne peux pas en suivre davantage. Arrêtez-en une dont vous n’avez plus besoin, puis réessayez.
command-alerts = Alertes sur les nouveaux postes

share-link = Lien : <code>{ $link }</code>
share-how = Toute personne qui ouvre ce lien ou scanne l’image voit ce poste ici, dans sa propre langue.
similar-heading = <b>Ces postes sont ouverts et s’en rapprochent :</b>
similar-opening = { $number }. <b>{ $title }</b>
    { $place } · { $deadline }
    En commun : { $common }
similar-none = Aucun poste ne s’en rapproche pour le moment.
button-similar = 🔎 Postes proches
reworded = Aucun poste ne contient tous vos mots à la fois ; j’ai donc cherché : <b>{ $words }</b>.
reworded-without = Aucun poste ouvert ne contient { $missing } ; voici ce qui contient <b>{ $words }</b>.
button-as-typed = ↩️ Tel que saisi : { $words }

command-mydata = Tout ce qui est enregistré sur vous
button-mydata = 📦 Tout ce qui me concerne
mydata-whole = <b>Tout ce qui est enregistré sur vous.</b> L’archive contient un fichier data.json, lisible avec tout éditeur de texte, et les documents que vous avez envoyés.
mydata-part = <b>Tout ce qui est enregistré sur vous : partie { $number } sur { $count }.</b> C’est trop pour un seul message Telegram.
mydata-readme =
    Tout ce qui est enregistré sur vous

    data.json : votre profil, vos consentements, vos brouillons, vos candidatures avec chaque version envoyée et chaque étape depuis, vos réglages, les référents que vous avez indiqués, ce que vous avez écrit comme référent, postes enregistrés, alertes, questions, et les messages encore conservés.
    files : les documents que vous avez envoyés, chacun sous son numéro. S’il y a un fichier LOST.txt, ceux qu’il nomme n’ont pas pu être lus.

    Ne figurent pas ici : les notes de l’équipe de recrutement, les conclusions d’un jury d’évaluation et ce que des référents ont écrit à titre confidentiel. Pour cela, interrogez l’équipe avec /questions.
    Les heures sont en UTC. Pour tout faire supprimer : /delete dans la conversation.
