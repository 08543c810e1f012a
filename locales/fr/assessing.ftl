### Évaluations et questions des personnes candidates, telles que l'équipe les lit.

button-staff-assessments = 📝 Évaluations
button-asm = 📝 Évaluations
button-asm-new = ➕ Inviter ({ $count })
button-asm-slots = 🕘 Horaires ({ $count })
button-asm-go = ✉️ Inviter maintenant ({ $count })
button-asm-attended = ✅ Présence
button-asm-absent = 🚫 Absence
button-asm-excused = 💬 Excuse
button-asm-recommended = 👍 Recommander
button-asm-not_recommended = 👎 Ne pas retenir
button-asm-time = 🕘 Proposer d’autres horaires
button-asm-needs = ♿ Besoins
button-asm-needs-new = ♿ Besoins : nouveau
button-asm-grant = ✍️ Dire ce qui est prévu
button-asm-one = 👤 Retour
button-slot = 🕘 Cet horaire
button-slot-move = ✏️ Déplacer
button-slot-off = 🗑 Annuler
button-slot-off-really = Oui, l’annuler

asm-openings = <b>Évaluations.</b> Postes : { $count }
asm-opening = { $title }
asm-opening-counts =
    <b>{ $title }</b>
    À inviter : { $ready } · invitations : { $invited } · demandent un autre horaire : { $waiting }
asm = <b>Évaluations</b> : { $title } ({ $reference })
asm-none = Personne n’est encore invité.
asm-counts = { $counts }
asm-is-pending = ⏳ en attente : { $count }
asm-is-accepted = ✅ acceptées : { $count }
asm-is-declined = ✖️ déclinées : { $count }
asm-is-reschedule_requested = 🔁 autre horaire : { $count }
asm-is-cancelled = annulées : { $count }
asm-is-attended = 🎓 présences : { $count }
asm-is-absent = 🚫 absences : { $count }
asm-is-excused = 💬 excuses : { $count }
asm-ready = À inviter : { $count }
asm-sign-pending = ⏳ { $name }
asm-sign-accepted = ✅ { $name }
asm-sign-declined = ✖️ { $name }
asm-sign-reschedule_requested = 🔁 { $name }
asm-sign-cancelled = — { $name }
asm-sign-attended = 🎓 { $name }
asm-sign-absent = 🚫 { $name }
asm-sign-excused = 💬 { $name }
asm-sign-needs = ♿ { $name }
asm-state-pending = pas encore de réponse
asm-state-accepted = invitation acceptée
asm-state-declined = invitation déclinée
asm-state-reschedule_requested = demande un autre horaire
asm-state-cancelled = annulée
asm-state-attended = présence constatée
asm-state-absent = absence constatée
asm-state-excused = absence excusée

asm-which = De quoi s’agit-il ? À inviter : { $count }
asm-times =
    Écrivez les horaires, un par ligne :
    <code>3 décembre 2026 09:00-12:00 /30 x2</code>
    <i>/30</i> découpe en créneaux de 30 minutes, <i>x2</i> donne deux places à chacun ; les deux sont facultatifs. Fuseau : { $zone } ; pour un autre, ajoutez une ligne telle que <code>Asia/Dubai</code>.
asm-slots-unreadable = Je ne peux pas lire « { $line } ».
asm-slots-past = « { $line } » est déjà passé.
asm-slots-backwards = « { $line } » finit avant de commencer.
asm-slots-many = Trop de créneaux, à partir de « { $line } ».
asm-slots-none = Il n’y avait aucun horaire.
asm-slots-read = <b>Créneaux : { $count }</b>
asm-slots-one = Écrivez un seul horaire.
asm-window = { $start }–{ $end } · { $count }
asm-place = Maintenant le lieu ou le lien en première ligne, et les consignes en dessous.
asm-check = <b>{ $kind }</b>. À inviter : { $count }
asm-room = ⚠️ Places : { $room }, personnes : { $count }. Tout le monde n’aura pas de place.
asm-over = ⚠️ Les horaires que vous aviez écrits sont entre-temps passés ; personne n’a donc été invité. Merci d’en écrire de nouveaux.
asm-nobody = Personne ne peut être invité pour l’instant.
asm-invited = ✅ Invitations envoyées : { $count }
asm-left-out = Laissées de côté : { $ids }
asm-slot = { $start }–{ $end } · { $held }/{ $capacity }

asm-one =
    <b>{ $name }</b> · <code>{ $public_id }</code>
    { $kind }
asm-stage = { $stage } ; { $state }
asm-wish = 💬 { $text }
asm-outcome-recommended = 👍 Recommandation
asm-outcome-not_recommended = 👎 Non retenue
asm-noted-attended = Noté : présence.
asm-noted-absent = Noté : absence. La personne en est informée.
asm-noted-excused = Noté : absence excusée. La personne en est informée et peut choisir un autre horaire.
asm-noted-recommended = Noté : recommandation. Une personne habilitée décide.
asm-noted-not_recommended = Noté : non retenue. La personne en est informée.
asm-too-late = Cela ne peut plus être noté ; rien n’a changé.
asm-sure-absent = Noter l’absence de { $name } ? Cela met fin à la candidature, et la personne en est informée.
asm-sure-recommended = Recommander { $name } pour la sélection ?
asm-sure-not_recommended = Mettre fin à la sélection de { $name } ? La personne en est informée.
asm-time = Écrivez les horaires à proposer, un par ligne, par exemple <code>3 décembre 2026 09:00-10:00</code>.
asm-offered = ✅ Proposés et annoncés. Horaires : { $count }
asm-needs = ♿ { $text }
asm-needs-nothing = Rien n’a été demandé.
asm-granted = ✅ { $text }
asm-grant = Écrivez ce qui est prévu ; la personne le lit tel quel.
asm-granted-told = ✅ Conservé et annoncé.

asm-all-slots = <b>Horaires</b> : { $title }
asm-slot-of = <b>{ $kind }</b> : { $title }
asm-slot-move = Écrivez le nouvel horaire, par exemple <code>3 décembre 2026 09:00-10:00</code>. À prévenir : { $count }
asm-slot-moved = ✅ Déplacé. Prévenues : { $count }
asm-slot-off = Annuler cet horaire ? Les personnes qui l’ont sont prévenues et choisissent à nouveau : { $count }
asm-slot-gone = ✅ Annulé. Prévenues : { $count }

button-staff-questions = ✉️ Questions
button-staff-question-send = 📤 Envoyer
button-staff-question-change = ✏️ Modifier
button-staff-question-discard = 🗑 Abandonner
button-staff-question-kept = ✍️ Reprendre la réponse
button-staff-question-close = ✔️ Sans réponse
staff-questions = <b>Questions ouvertes : { $count }</b>
staff-questions-late = ⚠️ En retard : { $count }
staff-question-line = <b>{ $number }.</b> { $about }. Avant le { $day }
staff-question-open = { $number }. { $text }
staff-question-general = Question générale
staff-question-opening = { $title }
staff-question-application = { $title } · { $public_id }
staff-question = <b>{ $about }</b>. Réponse avant le { $day }
staff-question-said-candidate = 💬 { $at } : { $text }
staff-question-said-staff = ↩️ { $at } : { $text }
staff-question-unsent = ✍️ Une réponse de votre main attend d’être envoyée. Ce que vous écrivez maintenant la remplacera.
staff-question-type = ✍️ Écrivez la réponse ; vous la relirez avant qu’elle ne parte.
staff-question-preview = 👁 <b>Voici ce qui part</b>, sous la question posée :
staff-question-rewrite = ✍️ Réécrivez la réponse : elle remplacera celle-ci.
staff-question-meanwhile = ⚠️ Cette question a été traitée ou fermée entre-temps ; rien n’a été envoyé.
staff-question-long = Trop long : { $longest } caractères au plus.
staff-question-answered = ✅ Envoyé.
staff-question-closed = Question fermée.
