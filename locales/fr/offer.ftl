### Une offre de nomination : ses conditions, la réponse du candidat, et le travail des recruteurs.

offer-part = <b>{ $heading }</b>
offer-fact = { $label } : { $value }
offer-part-post = La nomination
offer-part-pay = Rémunération et indemnités
offer-part-terms = Conditions et avantages
offer-part-move = Aide à l’installation
offer-field-grade = Grade
offer-field-step = Échelon
offer-field-contract = Contrat
offer-field-months = Durée du contrat
offer-field-station = Lieu d’affectation
offer-field-starts_on = Date de prise de fonctions
offer-field-probation = Période d’essai
offer-field-salary = Salaire
offer-field-tax = Impôt
offer-field-expatriation = Indemnité d’expatriation
offer-field-installation = Prime d’installation
offer-field-family = Allocations familiales
offer-field-transport = Indemnité de transport
offer-field-shift = Indemnité de travail posté
offer-field-short_term = Indemnité de courte durée
offer-field-hours = Temps de travail
offer-field-leave = Congés annuels
offer-field-health = Assurance maladie
offer-field-pension = Retraite
offer-field-conditions = Conditions particulières
offer-field-valid_days = Délai de réponse
offer-field-support = Pris en charge
offer-field-travel = Voyage
offer-field-removal = Déménagement
offer-field-house_hunting = Visite de recherche de logement
offer-field-visa = Visa et titres de séjour
offer-months = { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
offer-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
offer-hours = { $count ->
        [one] { $count } heure par semaine
       *[other] { $count } heures par semaine
    }
offer-monthly = { $sum } { $currency } par mois
offer-once = { $sum } { $currency }, une fois
offer-tax-exempt = exonéré de l’impôt national sur le revenu
offer-tax-internal = soumis à l’impôt interne de l’Organisation
offer-tax-national = soumis à la législation fiscale nationale
offer-cover-organisation = régime de l’Organisation
offer-cover-national = régime national
offer-cover-employer = régime de votre employeur actuel
offer-support-travel = voyage jusqu’au lieu d’affectation
offer-support-removal = déménagement de vos effets
offer-support-house_hunting = visite pour chercher un logement
offer-support-visa = visa et titres de séjour
offer-state-preparing = ✏️ En préparation
offer-state-proposed = ⏳ En attente d’une deuxième personne
offer-state-sent = 📨 Envoyée
offer-state-review_requested = 🔎 Un réexamen a été demandé. L’offre reste ouverte jusqu’à la réponse.
offer-state-accepted = ✅ Acceptée
offer-state-declined = Déclinée
offer-state-lapsed = ⌛ Le délai de réponse est écoulé
offer-state-replaced = Remplacée par une offre plus récente
offer =
    📜 <b>Offre de nomination</b>
    { $title } ({ $reference })
offer-until = { $days ->
        [one] Merci de répondre avant le { $until } : il reste { $days } jour.
       *[other] Merci de répondre avant le { $until } : il reste { $days } jours.
    }
offer-code = Pour vérifier que l’offre vient de nous : <code>/verify { $code }</code>
button-offer = 📜 Voir l’offre
button-offer-paper = 📄 L’offre en PDF
button-offer-accept = ✅ Accepter
button-offer-review = 🔎 Demander un réexamen
button-offer-decline = Décliner
button-offer-yes = Oui, j’accepte
button-offer-confirm = ✅ Confirmer
offer-paper-sent = Votre offre en PDF. Le code qui figure à la fin permet de la vérifier.
offer-accept =
    Souhaitez-vous accepter l’offre pour le poste { $title } ?

    Prenez le temps qu’il vous faut : rien ne vous engage avant votre confirmation à l’écran suivant.
offer-sure = Dernière étape. Avec « Confirmer », vous acceptez la nomination au poste { $title }, avec toutes les conditions de l’offre. Votre premier jour : { $starts_on }.
offer-accepted =
    🎉 <b>Vous avez accepté l’offre.</b>
    { $title }, { $at }.
    Votre justificatif est joint. Nous sommes très heureux de vous accueillir ; la liste de ce qu’il faut préparer vous attend.
offer-decline = Vous souhaitez décliner l’offre pour le poste { $title }. Le bouton que vous choisissez maintenant la décline ; une raison nous aide, mais rien ne vous oblige à en donner une.
offer-reason-pay = Décliner : la rémunération
offer-reason-family = Décliner : raisons familiales
offer-reason-other_post = Décliner : un autre poste
offer-reason-place = Décliner : le lieu
offer-reason-unsaid = Décliner sans raison
offer-declined = Vous avez décliné l’offre pour le poste { $title }. Merci de nous l’avoir dit, et merci pour le temps que vous nous avez consacré. Tous nos vœux vous accompagnent.
offer-review = Que souhaitez-vous que nous réexaminions ? Écrivez-le en un message : la date de début, l’échelon, une indemnité, tout autre point. Pendant ce temps, l’offre reste ouverte.
offer-review-sent = Merci. Votre message est entre les mains du service de recrutement, et la réponse arrivera ici. L’offre reste ouverte d’ici là ; vous pouvez toujours l’accepter ou la décliner.
told-offer = 🎉 <b>Bonne nouvelle : nous souhaitons vous nommer.</b>
told-offer-waits = { $days ->
        [one] L’offre pour le poste { $title } attend votre réponse jusqu’au { $until } : il reste { $days } jour. Si quelque chose vous retient, vous pouvez demander un réexamen.
       *[other] L’offre pour le poste { $title } attend votre réponse jusqu’au { $until } : il reste { $days } jours. Si quelque chose vous retient, vous pouvez demander un réexamen.
    }
told-offer-lapsed = Le délai de réponse à notre offre pour le poste { $title } est écoulé : l’offre a pris fin. Si vous avez eu un empêchement, écrivez-nous ici.
button-relocation = 🧳 Préparer votre arrivée
relocation =
    🧳 <b>Avant votre premier jour</b> : { $starts_on }
    { $title }
    Touchez ce qui est fait. Rien ici n’est une condition : cette liste est là pour vous aider.
relocation-done = Fait : { $done } sur { $total }
relocation-ticked = ✅ <s>{ $what }</s>
plain-relocation-ticked = Fait : { $what }
relocation-open = ▫️ <b>{ $what }</b>, avant le { $day }
relocation-late = ❗ <b>{ $what }</b> : à faire pour le { $day }
button-todo = ⬜ { $what }
button-todo-done = ☑️ { $what }
plain-button-todo = À faire : { $what }
plain-button-todo-done = Fait : { $what }
told-relocation = 🧳 À prévoir bientôt avant votre arrivée au poste { $title } :
todo-notice = Donner votre préavis à votre employeur
    .short = Préavis
    .help = La durée du préavis fixe votre dernier jour ; demandez une confirmation écrite.
todo-release = Obtenir votre mise à disposition
    .short = Mise à disposition
    .help = Votre administration confirme le détachement par écrit, par l’intermédiaire du Bureau central national.
todo-visa = Visa et titres de séjour
    .short = Visa
    .help = Nous vous envoyons les lettres que demande le consulat ; vérifiez que votre passeport est valable un an.
todo-school = École ou garde d’enfants
    .short = École
    .help = Les places se réservent tôt ; demandez-nous la liste des écoles internationales.
todo-housing = Un logement
    .short = Logement
    .help = Un meublé suffit pour les premières semaines ; ne payez jamais avant une visite.
todo-removal = Déménagement
    .short = Déménagement
    .help = Demandez trois devis et envoyez-nous celui que vous retenez avant de commander.
todo-insurance = Assurance maladie
    .short = Assurance
    .help = Indiquez qui doit être assuré avec vous ; la couverture commence le premier jour.
todo-travel = Réserver le voyage
    .short = Voyage
    .help = Nous réservons ou remboursons le billet ; indiquez-nous vos dates.
todo-bank = Compte bancaire
    .short = Banque
    .help = Un compte sur place accélère le premier salaire ; apportez l’offre et votre passeport.
todo-registration = S’enregistrer sur place
    .short = Enregistrement
    .help = L’accueil vous aide à obtenir le titre de séjour.
todo-first_day = Papiers du premier jour
    .short = Premier jour
    .help = Passeport, diplômes originaux, coordonnées bancaires, deux photos.
button-offer-file = 📜 Offre
button-offer-prepare = ✏️ Préparer une offre
button-offer-again = ✏️ Prolonger ou modifier l’offre
button-offer-approve = ✅ Approuver et envoyer
button-offer-return = ↩️ Renvoyer
button-offer-propose = ➡️ Proposer à une deuxième personne
button-offer-start-start_onboarding = 🧳 Lancer l’accueil
button-offer-start-enter_on_duty = 🏁 Entrée en fonctions
offer-file =
    📜 <b>Offre</b> { $public_id }
    { $title }
offer-proposer = Par : { $name }
offer-missing = Reste à indiquer : { $fields }
offer-checks-open = ⚠️ Vérifications avant recrutement : { $done } sur { $total } terminées
offer-checks-done = ✅ Vérifications avant recrutement : { $done } sur { $total } terminées
offer-first-day = 🗓 Le premier jour est le { $day }. À partir de là, vous pourrez noter ici l’entrée en fonctions.
offer-progress = Préparatifs faits : { $done } sur { $total }
offer-none = Pas encore d’offre.
offer-valid = { $count ->
        [one] Réponse attendue sous { $count } jour.
       *[other] Réponse attendue sous { $count } jours.
    }
offer-sent-until = { $days ->
        [one] Jusqu’au { $until } : reste { $days } jour
       *[other] Jusqu’au { $until } : reste { $days } jours
    }
offer-answered = Réponse le { $at }
offer-said = 💬 { $said }
offer-group-post = Nomination
offer-group-pay = Rémunération
offer-group-terms = Conditions
offer-group-move = Installation
offer-group = Touchez ce que vous voulez modifier.
offer-ticked = ☑️ { $what }
offer-unticked = ⬜ { $what }
plain-offer-ticked = Accordé : { $what }
plain-offer-unticked = Non accordé : { $what }
offer-value = { $what } : { $value }
offer-empty = { $what } : –
offer-ask-grade = Quel grade ?
offer-ask-step = Quel échelon (un nombre) ?
offer-ask-months = Pour combien de mois ?
offer-ask-starts_on = Quel est le premier jour ? Par exemple 2027-03-01
offer-ask-probation = Combien de mois d’essai ? 0 pour aucun
offer-ask-hours = Combien d’heures par semaine ?
offer-ask-leave = Combien de jours de congé par an ?
offer-ask-conditions = Quelles conditions ? Elles s’affichent telles que vous les écrivez.
offer-ask-valid_days = Combien de jours pour répondre ?
offer-ask-salary = Salaire par mois, avec la devise ? Par exemple 5 200 EUR
offer-ask-expatriation = Indemnité d’expatriation : combien par mois ? 0 pour aucune
offer-ask-family = Allocations familiales : combien par mois ? 0 pour aucune
offer-ask-transport = Indemnité de transport : combien par mois ? 0 pour aucune
offer-ask-shift = Indemnité de travail posté : combien par mois ? 0 pour aucune
offer-ask-short_term = Indemnité de courte durée : combien par mois ? 0 pour aucune
offer-ask-installation = Prime d’installation : combien, en une fois ? 0 pour aucune
offer-unreadable = Cette valeur ne peut pas être lue ici.
offer-changed = ⚠️ Rien n’a été envoyé : les conditions ont changé depuis votre lecture.
told-staff-offer-proposed = 📜 Une offre attend votre approbation : { $public_id }, { $title }
told-staff-offer-returned = ↩️ Votre offre vous a été renvoyée : { $public_id }, { $title }
told-staff-offer-accepted = ✅ Offre acceptée : { $public_id }, { $title }
told-staff-offer-declined = Offre déclinée : { $public_id }, { $title }
told-staff-offer-lapsed = ⌛ Offre expirée sans réponse : { $public_id }, { $title }
told-staff-offer-review_requested = 🔎 Réexamen demandé : { $public_id }, { $title }
offer-kind = Offre de nomination
offer-intro = Les conditions auxquelles l’Organisation propose cette nomination. L’offre vaut jusqu’au jour indiqué ici, sauf si une offre plus récente l’a remplacée.
offer-intro-accepted = Justificatif d’acceptation : cette offre a été acceptée dans la conversation, avec double confirmation, à l’heure indiquée ci-dessous.
offer-running = { $public_id } · offre { $number }
offer-of-application = Numéro de candidature
offer-of-reference = Référence du poste
offer-of-name = Pour
offer-of-sent = Faite le
offer-of-until = À accepter avant le
offer-of-accepted = Acceptée le
offer-verify = Comment vérifier cette offre
offer-verify-how = Envoyez { $command } à { $bot } sur Telegram, ou scannez le code QR de la première page. La réponse indique si cette offre a réellement été faite, et quand. Nous ne demandons jamais d’argent.
verify-offer-genuine =
    ✅ <b>Cette offre vient bien d’ici</b> : <code>{ $code }</code>
    { $title } ({ $reference }), faite le { $at }.
    { $state }
verify-offer-unknown = ⚠️ <b>Aucune de nos offres ne porte le code</b> <code>{ $code }</code>. Merci de le vérifier encore une fois. Si c’est bien ce que vous avez reçu, l’offre ne vient pas d’ici : ne payez rien et n’envoyez aucun document.
