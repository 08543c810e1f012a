### Searching and one opening's card.

search-all = <b>Tous les postes ouverts</b>
search-described = <b>Postes ouverts : { $filters }</b>
searched-words = « { $words } »
found = { $count ->
    [one] Un poste. Touchez son numéro pour le lire, ou écrivez un autre mot à chercher.
   *[other] { $count } postes (ici, { $first } à { $last }), les dates limites les plus proches d’abord. Touchez un numéro pour voir le poste, ajoutez un filtre ou écrivez un mot à chercher.
}
corrected = J’ai cherché « { $words } », l’orthographe la plus proche que je connaisse.
found-nothing =
    Aucun poste ouvert ne correspond pour le moment.

    { $filtered ->
        [yes] Retirez un filtre, essayez un autre mot (dans l’une de nos quatre langues) ou parcourez tous les postes ouverts.
       *[other] Essayez un autre mot (dans l’une de nos quatre langues) ou parcourez tous les postes ouverts.
    }
found-unfiltered = { $count ->
    [one] Aucun poste ouvert ne correspond avec votre filtre ({ $filters }). Sans lui, il y a { $count } poste.
    [many] Aucun poste ouvert ne correspond avec votre filtre ({ $filters }). Sans lui, il y a { $count } de postes.
   *[other] Aucun poste ouvert ne correspond avec votre filtre ({ $filters }). Sans lui, il y a { $count } postes.
}
button-unfiltered = { $count ->
    [one] Sans filtre : { $count } poste
    [many] Sans filtre : { $count } de postes
   *[other] Sans filtre : { $count } postes
}
opening = { $number }. <b>{ $title }</b>
    { $place } · { $deadline }
unknown-place = lieu non précisé
no-deadline = sans date limite publiée
place-of-duty = { $city }, { $country }
button-previous = ← Précédents
button-next = Suivants →
button-results = ← Résultats
button-all-openings = 🔎 Tous les postes
button-unfilter = ✕ { $value }
button-value = { $value } ({ $count })
button-facet-category = Domaine
button-facet-country = Pays
button-facet-contract = Contrat
button-facet-grade = Grade
button-facet-language = Langue
button-facet-screening = Sécurité
facet-category = Quel domaine d’activité ?
facet-country = Dans quel pays se trouve le poste ?
facet-contract = Quel type de contrat ?
facet-grade = Quel grade ?
facet-language = Quelle langue faut-il parler ?
facet-screening = Quel niveau de vérification de sécurité ?

option-category-law_enforcement = Application de la loi
option-category-analyst = Analyse
option-category-legal = Affaires juridiques
option-category-technology = Technologies
option-category-administration = Administration
option-contract-fixed_term = Durée déterminée
option-contract-short_term = Courte durée
option-contract-project = Projet
option-contract-secondment = Mise à disposition
option-contract-roster = Vivier de candidatures
option-contract-internship = Stage
option-screening-basic = Vérification de base
option-screening-enhanced = Vérification renforcée
option-grade = Grade { $grade }
option-grade-none = Hors classification
option-open-to-officials_of_member_countries = Fonctionnaires des pays membres
option-open-to-member_nationals = Personnes ayant la nationalité d’un pays membre
option-open-to-students_and_recent_graduates_of_member_countries = Personnes en cours d’études ou récemment diplômées, ayant la nationalité d’un pays membre
option-document-cv = CV
option-document-motivation_letter = lettre de motivation
option-document-diploma = diplôme
option-document-portfolio = portfolio
option-document-passport_copy = copie du passeport (jamais dans cette conversation)
option-document-ncb_endorsement = aval de votre Bureau central national (BCN)

card-title = <b>{ $title }</b>
    { $reference }
card-criteria = <b>Profil recherché</b>
card-documents = <b>Documents :</b> { $documents }
card-assets = <b>Un atout</b>
criterion = • { $text }
illustrative = <i>La description, les exigences et les questions sont données à titre d’exemple : elles ont été rédigées pour cette démonstration. Les informations de la liste ci-dessus proviennent de l’avis de vacance publié.</i>
vacancy-status-draft = <b>Ce poste n’est pas encore publié.</b>
vacancy-status-extended = <b>La date limite a été repoussée.</b>
vacancy-status-closed = <b>Les candidatures sont closes pour ce poste.</b>
vacancy-status-cancelled = <b>Ce recrutement a été annulé.</b>
vacancy-status-filled = <b>Ce poste est pourvu.</b>
fact-deadline = <b>Candidatures :</b> { $value }
fact-place = <b>Lieu d’affectation :</b> { $value }
fact-category = <b>Domaine :</b> { $value }
fact-contract = <b>Contrat :</b> { $value }
fact-duration = <b>Durée :</b> { $value }
fact-grade = <b>Grade :</b> { $value }
fact-posts = <b>Nombre de postes :</b> { $value }
fact-screening = <b>Sécurité :</b> { $value }
fact-open-to = <b>Qui peut postuler :</b> { $value }
fact-directorate = <b>Direction :</b> { $value }
fact-unit = <b>Unité :</b> { $value }
fact-reporting = <b>Responsable hiérarchique :</b> { $value }
fact-published = <b>Date de publication :</b> { $value }
duration-exact = { $months } mois
duration-min = au moins { $months } mois
duration-max = { $months } mois au maximum
duration-until = jusqu’au { $end }
button-apply = ✍️ Postuler
button-apply-on = ▶️ Continuer ma candidature
button-apply-again = ✍️ Postuler de nouveau
button-see-application = 🗂 Ma candidature
vacancy-gone = Je ne trouve aucun poste sous la référence { $reference }. Il a peut-être été retiré.
vacancy-closed = Les candidatures pour <b>{ $title }</b> sont closes : ce poste n’accepte plus de candidatures. Votre profil est conservé et servira pour d’autres postes.
