### Les évaluations d'une personne candidate : l'invitation, le choix d'un horaire, les besoins particuliers.

button-assess = 📝 Évaluation
button-assess-of = 📝 { $kind }
button-assess-take = { $at }
button-assess-earlier = ⬅️ Horaires plus tôt
button-assess-later = Horaires plus tard ➡️
button-assess-calendar = 📅 Fichier d’agenda
button-assess-other = 🔁 Demander un autre horaire
button-assess-decline = Décliner
button-assess-decline-really = Oui, décliner
button-assess-need = ♿ Demander un aménagement

assess-kind-written_remote = Épreuve écrite à distance
assess-kind-written_on_site = Épreuve écrite sur place
assess-kind-language = Test de langue
assess-kind-video = Vidéo enregistrée
assess-kind-panel = Entretien devant un jury
assess-kind-follow_up = Second entretien
assess-kind-presentation = Présentation

assess-heading =
    <b>{ $kind }</b>
    { $title } (<code>{ $public_id }</code>)
assess-is-pending = ⏳ Votre réponse est attendue.
assess-is-accepted = ✅ Vous êtes attendu·e à cet horaire :
assess-is-declined = Vous avez décliné. Si vous avez changé d’avis, vous pouvez encore choisir un horaire.
assess-is-reschedule_requested = 🔁 Vous avez demandé un autre horaire. L’équipe de recrutement vous répond ici.
assess-is-cancelled = Cette évaluation a été annulée.
assess-over = Votre candidature n’en est plus à cette étape ; il n’y a plus rien à répondre ici.
assess-was-attended = ✅ Vous avez participé. Merci.
assess-was-absent = Vous ne vous êtes pas présenté·e.
assess-was-excused = Votre absence est excusée. Un autre horaire sera convenu avec vous ici.
assess-span = { $start }, jusqu’à { $end }
assess-span-days = Du { $start } au { $end }
assess-home = À votre heure : { $span }
assess-free = Places restantes : { $count }
assess-place = 📍 { $place }
assess-instructions = ℹ️ { $text }
assess-asked = ♿ Vous avez demandé : { $text }
assess-granted = ✅ Prévu pour vous : { $text }
assess-not-granted = L’équipe de recrutement s’en occupe et vous répond ici.
assess-choose = <b>Choisissez un horaire :</b>
assess-others = <b>Si un autre horaire vous convient mieux :</b>

assess-told-invited = ✉️ <b>Vous êtes invité·e à une évaluation.</b> Veuillez choisir un horaire ci-dessous. Si aucun ne vous convient, demandez-en un autre ; cela ne joue pas contre vous.
assess-told-moved = ⚠️ <b>L’horaire de votre évaluation a changé.</b> Le fichier ci-dessous met le nouvel horaire dans votre agenda.
assess-told-lost = ⚠️ <b>Votre horaire a dû être annulé.</b> Nous en sommes désolés. Veuillez en choisir un autre, ou en demander un ; cela ne change rien à votre candidature.
assess-told-off = ⚠️ <b>Votre rendez-vous n’aura pas lieu.</b> Vous n’avez pas à vous présenter. Le fichier ci-dessous le retire de votre agenda.
assess-told-offered = ✉️ <b>De nouveaux horaires pour votre évaluation.</b> Veuillez en choisir un ci-dessous.
assess-told-granted = ♿ <b>Ce dont vous avez besoin pour votre évaluation est prévu.</b>
assess-told-excused = <b>Votre absence à l’évaluation est excusée.</b> Cela ne change rien à votre candidature.
assess-take-taken = ✅ <b>Votre horaire est réservé.</b> Je vous le rappelle un jour et deux heures avant. Le fichier va dans votre agenda.
assess-take-full = Quelqu’un a été plus rapide : cet horaire est complet. Veuillez en choisir un autre.
assess-take-gone = Cet horaire n’est plus disponible. Voici où vous en êtes :
assess-late = Il est trop tard pour changer cela ici. Si c’est important, écrivez à l’équipe de recrutement depuis votre candidature.
assess-decline-sure =
    <b>Décliner : { $kind }, { $title } ?</b>
    L’équipe de recrutement en est informée. Sans cette évaluation, votre candidature n’ira sans doute pas plus loin, mais elle n’est pas retirée. Si seul l’horaire ne convient pas, demandez-en plutôt un autre.
assess-declined-now = Vous avez décliné : { $kind }, { $title }. L’équipe de recrutement le voit. Tant qu’elle n’a pas décidé, vous pouvez encore choisir un horaire.
assess-other-type = Écrivez en un seul message quand cela vous conviendrait, avec votre fuseau horaire et, si vous le souhaitez, la raison. L’équipe de recrutement vous répond ici.
assess-other-type-held = Écrivez en un seul message quand cela vous conviendrait, avec votre fuseau horaire et, si vous le souhaitez, la raison. À l’envoi, l’horaire que vous aviez réservé est rendu.
assess-other-sent = Envoyé. L’équipe de recrutement répond ici à votre souhait : { $kind }, { $title }.
assess-need-type = Écrivez en un seul message ce dont vous avez besoin, par exemple plus de temps, une salle accessible, une pause ou un autre format. Seules les personnes qui organisent l’évaluation le lisent ; le jury ne le voit pas. Aucun diagnostic n’est nécessaire.
assess-need-sent = Transmis aux personnes qui organisent l’évaluation. Le jury ne le voit pas.
assess-soon = ⏰ <b>{ $kind }</b>, { $title }. Heures restantes : { $hours }

calendar-assessment = { $kind } : { $title }
calendar-assessment-cancelled = Ce rendez-vous n’a plus lieu ({ $public_id }).

button-timeline = 🧭 Parcours
timeline = 🧭 <b>{ $title }</b> (<code>{ $public_id }</code>)
timeline-line = { $day } : { $what }
timeline-amended = Modifiée par vous
timeline-appointment = <b>Votre rendez-vous : { $kind }</b>
timeline-answer = ⏳ <b>Votre réponse est attendue : { $kind }</b>
timeline-next = <b>Où en est la candidature</b>

button-about = ✉️ Poser une question
button-reply = ↩️ Répondre
button-reply-to = ↩️ Répondre à { $number }
about-type = Que souhaitez-vous demander sur votre candidature au poste <b>{ $title }</b> ? Votre prochain message part à l’équipe de recrutement. N’y mettez ni numéro de passeport ni information médicale.
reply-type = Écrivez votre réponse ; votre prochain message part à l’équipe de recrutement.
reply-gone = Cet échange n’est plus conservé. Vous pouvez poser une nouvelle question à tout moment.
answered = ✉️ <b>L’équipe de recrutement a répondu à votre question.</b>
answered-about = ✉️ <b>L’équipe de recrutement a répondu à votre question sur { $title }.</b>
