### Envois : ce que les candidats reçoivent, et ce que l’équipe en lit.

## Le message à un candidat

push-heading =
    <b>{ $title }</b>
    Votre candidature { $public_id }
push-body-shortlisted =
    🎉 Bonne nouvelle : votre candidature est présélectionnée pour <b>{ $title }</b>.

    Prochaine étape : une évaluation. L’invitation arrivera ici, avec tout ce qu’il faut pour vous préparer. Vous n’avez rien à faire pour le moment.
push-body-not_selected =
    Merci d’avoir postulé pour <b>{ $title }</b>, et du temps et du soin que vous y avez consacrés. { $count ->
        [one] { $count } personne a postulé.
       *[other] { $count } personnes ont postulé.
    } Ce sont des personnes qui ont décidé, et non un programme. Nous avons le regret de vous dire que la vôtre n’est pas retenue cette fois-ci.
push-body-ineligible =
    Merci d’avoir postulé pour <b>{ $title }</b>, et du temps et du soin que vous y avez consacrés.

    Nous avons lu votre dossier au regard des conditions que l’annonce indique comme requises. Chacune doit être remplie, et toutes ne le sont pas : nous avons le regret de vous dire que nous ne pouvons pas donner suite à votre candidature. Ce sont des personnes qui l’ont décidé, et non un programme.
push-body-assessment =
    Pour vous, l’évaluation pour <b>{ $title }</b> est la prochaine étape.

    Nous l’organisons en ce moment. L’invitation arrivera ici, avec le type d’épreuve, les créneaux au choix et les consignes. S’il vous faut un aménagement, par exemple en raison d’un handicap, vous pourrez l’indiquer en y répondant.
push-why-many = Ce qui a décidé : peu de postes, beaucoup de candidatures, et d’autres profils plus proches de ce que demande ce poste. Ce n’est pas un jugement sur votre parcours.
push-why-experience = Ce qui a décidé : d’autres ont montré davantage de l’expérience que demande ce poste.
push-why-education = Ce qui a décidé : d’autres candidatures étaient plus proches des études que demande ce poste.
push-why-languages = Ce qui a décidé : d’autres ont montré un meilleur niveau dans les langues que demande ce poste.
push-why-skills = Ce qui a décidé : d’autres ont montré davantage des compétences particulières que demande ce poste.
push-why-unmet = « Mon profil face au poste » montre chaque condition annoncée à côté de votre profil.
push-why-unmet_experience = Ce qui n’est pas rempli : l’expérience professionnelle que ce poste requiert.
push-why-unmet_education = Ce qui n’est pas rempli : les études que ce poste requiert.
push-why-unmet_languages = Ce qui n’est pas rempli : les langues, ou leur niveau, que ce poste requiert.
push-why-unmet_open_to = Ce qui n’est pas rempli : les personnes auxquelles ce poste est ouvert, selon la nationalité ou le service d’origine.
push-why-unmet_other = Ce qui n’est pas rempli : un permis, un certificat ou une autre condition que ce poste requiert.
push-pool = Souhaitez-vous que l’on pense à vous pour d’autres postes ? Dans le vivier de candidatures, nos recruteurs peuvent trouver votre profil et vous inviter. C’est à vous de décider, et vous pouvez en sortir à tout moment.
push-onward = Cela ne concerne que ce poste. D’autres annoncent d’autres conditions, et avant que vous ne postuliez, je vous montre où en est votre profil. S’il manque un élément à votre profil, ajoutez-le : il comptera pour votre prochaine candidature. Si vous pensez qu’un élément de votre envoi nous a échappé, écrivez à l’équipe depuis votre candidature.
push-code = Ce message vient-il vraiment de nous ? Envoyez <code>/verify { $code }</code> et je vous le dirai.
verify-message-genuine =
    ✅ <b>Authentique.</b> Le message <code>{ $code }</code> vient d’ici.

    Ce qu’il dit : { $what }
    Poste : <b>{ $title }</b> ({ $reference })
    Envoyé : { $at }

    Si le message que vous avez reçu dit autre chose, il a été modifié : ne vous y fiez pas.
verify-message-unknown = ⚠️ <b>Aucun de nos messages ne porte le code</b> <code>{ $code }</code>. Merci de le vérifier encore une fois. Si c’est bien ce que vous avez reçu, le message ne vient pas d’ici : ne payez rien et n’envoyez aucun papier sur sa foi.

push-template-shortlisted = Candidature présélectionnée
push-template-not_selected = Candidature non retenue
push-template-ineligible = Conditions annoncées non remplies
push-template-assessment = L’évaluation est la prochaine étape
push-template-free = Message de l’équipe

## Ce que lit l’équipe

button-pushes = 📣 Messages groupés
pushes = <b>Messages groupés</b>
pushes-none = Aucun pour l’instant.
pushes-begin = Nouveau message : choisissez le poste.
push-line = { $mark } { $what } · { $reference } · nº { $number }
push-mark-prepared = ✏️
push-mark-waiting = ⏳
push-mark-scheduled = ⏱
push-mark-running = 📤
push-mark-paused = ⏸
push-mark-done = ✅
push-mark-undone = ↩️
push-mark-stopped = ⛔
push-opening = ➕ { $title } ({ $count })
push-paste =
    <b>{ $title }</b>
    Qui voulez-vous informer ? Collez les numéros de candidature, { $most } au plus, sous n’importe quelle forme.
push-choose =
    <b>{ $title }</b>
    Personnes choisies : { $count }. Que voulez-vous leur dire ?
button-push-others = 📋 D’autres personnes
push-title =
    📣 <b>{ $what }</b>
    { $title } ({ $reference })
push-state-prepared = Préparé par { $name }. Personne n’a été informé.
push-state-waiting = Préparé par { $name }, en attente d’une seconde personne. Personne n’a été informé.
push-state-scheduled = ⏳ Départ dans un instant. D’ici là, vous pouvez l’annuler et rien n’aura changé. Personnes choisies : { $count }
push-state-running = 📤 Envoi en cours. Personnes choisies : { $count }
push-state-paused = ⏸ En pause. Personnes choisies : { $count }
push-state-done = ✅ Terminé. Personnes choisies : { $count }
push-state-undone = ↩️ Annulé. Personne n’a été informé et rien n’a changé. Personnes choisies : { $count }
push-state-stopped = ⛔ Arrêté. Seules les personnes dont le dossier a changé sont informées. Personnes choisies : { $count }
push-told = Seront informées : { $count } ({ $languages })
push-in-language = { $language } { $count }
push-nobody = Personne ne peut être informé.
push-unreachable = Dont injoignables pour l’instant (informées à leur retour) : { $count }
push-again = ⚠️ Dont déjà destinataires d’un message de l’équipe pour ce poste : { $count }
push-left-withdrawn = Écartées, candidature retirée : { $count }
push-left-unsent = Écartées, candidature non envoyée : { $count }
push-left-consent = Écartées, consentement retiré : { $count }
push-left-told = Écartées, déjà informées : { $count }
push-left-stage = Écartées, leur étape n’y mène pas : { $count }
push-left-approver = Écartées, décision d’un approbateur : { $count }
push-left-stopped = Écartées, arrêt à temps : { $count }
push-left-fault = Écartées, message impossible à établir : { $count }
push-ids = { $ids }
push-together = Avec les personnes déjà informées au cours des dernières 24 heures ({ $lately }), le total est de { $count } : l’accord d’une seconde personne est nécessaire.
push-missing = ⚠️ Il manque un texte en : { $languages }
push-preview = 👁 <b>Lu en { $language }</b>
push-preview-parts = ☝️ Cet aperçu tient en { $count } messages ; chaque personne, elle, n’en reçoit qu’un seul.
button-push-ask = ✋ Demander l’accord ({ $count })
button-push-go = 📤 Envoyer ({ $count })
button-push-why = 💬 Le motif donné
button-push-edit = ✏️ Texte en { $language }
button-push-approve = ✅ Approuver et envoyer ({ $count })
button-push-discard = 🗑 Abandonner
button-push-undo = ↩️ Annuler
button-push-stop = ⛔ Arrêter
button-push-same = 📋 Les mêmes personnes
button-push-pause = ⏸ Mettre en pause
button-push-resume = ▶️ Reprendre
button-push-refresh = 🔄 Actualiser
button-push-report = 🧾 Rapport (CSV)
button-push-look = 👁 Ouvrir
button-push-template = ↩️ Revenir au modèle
button-push-why-many = Beaucoup de bonnes candidatures
button-push-why-experience = Expérience
button-push-why-education = Études
button-push-why-languages = Langues
button-push-why-skills = Compétences particulières
button-push-why-unmet = Sans en nommer une
button-push-why-unmet_experience = Expérience
button-push-why-unmet_education = Études
button-push-why-unmet_languages = Langues
button-push-why-unmet_open_to = Qui peut postuler
button-push-why-unmet_other = Permis ou autre condition
push-why = <b>Quel motif faut-il leur donner ?</b> Choisissez celui qui a vraiment décidé.
push-edit = <b>Texte en { $language }</b> : envoyez-le en un seul message.
push-edit-arguments = Gardez { $names } : chaque élément est complété pour le lecteur. Ce qui précède et suit (candidature, suite, code) reste tel quel.
push-edit-free = Vous pouvez utiliser { "{title}" }, { "{id}" } et { "{count}" } : chaque élément est complété pour le lecteur.
push-unfit-unknown = ⚠️ Je ne connais pas { $names }. Rien n’a été modifié.
push-unfit-missing = ⚠️ Il manque { $names }. Rien n’a été modifié.
push-unfit-long = ⚠️ C’est trop long : 2000 caractères au plus. Rien n’a été modifié.
push-unfit-empty = ⚠️ Merci d’envoyer les mots sous forme de texte. Rien n’a été modifié.
push-sent = Informées : { $count } sur { $total }
push-on-way = En route : { $count }
push-away = Injoignables, informées à leur retour : { $count }
push-failed = Échecs : { $count }
push-asked = { $name } demande votre accord. Personnes à informer : { $count }
push-approved = { $name } a donné son accord. Départ dans un instant.
push-turned-back = { $name } a annulé cet envoi. Personne n’a été informé.
push-turned-off = { $name } a arrêté cet envoi. Seules les personnes dont le dossier a changé sont informées.
push-report = Rapport sur le message nº { $number }, { $reference }
push-column-id = Candidature
push-column-state = Résultat
push-column-reason = Motif
push-column-at = Quand (UTC)
push-reason-withdrawn = candidature retirée
push-reason-unsent = pas encore envoyée
push-reason-consent = consentement retiré
push-reason-told = déjà informée de la même chose
push-reason-stage = ne découle pas de son étape
push-reason-approver = relève d’une personne qui approuve
push-reason-stopped = arrêtée à temps
push-reason-fault = le message n’a pas pu être préparé
push-fate-waiting = en attente
push-fate-told = en route
push-fate-sent = informée
push-fate-unreachable = injoignable
push-fate-failed = échec
push-fate-left_out = écartée
