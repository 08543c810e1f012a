### Les postes, tels que l’équipe les crée, les modifie, les clôt et les compte.

## Les postes, tels que l’équipe les gère : la liste, un poste, ses étapes.

button-openings = 🗂 Postes
button-openings-open = Ouverts ({ $count })
button-openings-draft = Brouillons ({ $count })
button-openings-closed = Clos ({ $count })
button-openings-ended = Terminés ({ $count })
button-opening-new = ➕ Nouveau poste
button-opening-file = 📥 Depuis un fichier
button-opening-back = ↩️ Poste
button-opening-edit = ✏️ Modifier
button-opening-deadline = 📅 Date limite
button-opening-publish = 📣 Publier
button-opening-close = 🔒 Clore
button-opening-plan = ⏰ Programmer
button-opening-unplan = ✖️ Annuler la clôture prévue
button-opening-fill = 🏁 Pourvu
button-opening-cancel = ✖️ Annuler
button-opening-figures = 📊 Chiffres
button-opening-export = 📤 Exporter
button-opening-publish-sure = 📣 Publier maintenant
button-opening-close-sure = 🔒 Clore maintenant
button-opening-cancel-sure = ✖️ Annuler le recrutement
button-opening-fill-sure = 🏁 Le poste est pourvu
openings = <b>Postes</b>, { $group } : { $count }
openings-open = ouverts
openings-draft = brouillons
openings-closed = clos
openings-ended = annulés ou pourvus
openings-row = <b>{ $title }</b> ({ $reference }) · { $closing }
openings-line =
    { $opening }
    Reçues : { $sent } · brouillons : { $drafts }
opening-heading =
    <b>{ $title }</b> ({ $reference })
    { $state }
opening-is-draft = 📝 Brouillon : les candidats ne le voient pas.
opening-is-published = 📣 Publié
opening-is-extended = 📣 Publié, date limite reportée
opening-is-over = 🔒 Publié, date limite passée
opening-is-closed = 🔒 Clos
opening-is-cancelled = ✖️ Annulé
opening-is-filled = 🏁 Pourvu
opening-planned = ⏰ Clôture anticipée : { $at }
opening-no-title = ⚠️ Sans titre en : { $languages }
opening-no-body = ⚠️ Sans description en : { $languages }
opening-asks = Critères : { $criteria } · questions : { $questions } · documents : { $documents }
opening-stage = { $stage } : { $count }
opening-stages = <b>Candidatures</b> : { $counts }
opening-stages-none = Aucune candidature pour le moment.
opening-no-step = Ce n’est plus possible : le poste a changé d’état. Rien n’a été modifié.
opening-publish-sure = Publier <b>{ $title }</b> ? Les candidatures seront possibles aussitôt.
opening-close-sure = Clore <b>{ $title }</b> maintenant ? Plus aucune candidature ne sera acceptée, et toutes les personnes concernées seront prévenues.
opening-cancel-sure = Annuler <b>{ $title }</b> ? C’est définitif. Toutes les personnes qui l’ont enregistré ou qui ont une candidature seront prévenues.
opening-fill-sure = <b>{ $title }</b> est-il pourvu ? C’est définitif. Toutes les personnes qui attendent recevront un message de clôture.
opening-close-drafts = Brouillons qui ne pourront plus être envoyés : { $count }
opening-cancel-ends = Candidatures qui prennent fin : { $count }
opening-fill-ends = Non retenues : { $count }
opening-read-as = 👁 <b>Ce que liront les personnes dont la candidature prend fin</b>, chacune dans sa langue :
opening-staying = Celles-ci restent en l’état : { $counts }
opening-publish-done = ✅ Publié.
opening-close-done = ✅ Clos. Les personnes concernées en sont informées.
opening-cancel-done = ✅ Annulé. Candidatures closes : { $count }. Les personnes concernées en sont informées.
opening-fill-done = ✅ Pourvu. Non retenues : { $count }. Les personnes concernées en sont informées.
opening-taken = Il existe déjà un poste avec la référence { $reference }. Choisissez-en une autre, s’il vous plaît.
error-day_over = Ce jour est passé. Le dernier jour pour postuler est aujourd’hui au plus tôt.
opening-made = ✅ Le brouillon est créé. Complétez-le, puis publiez-le.
section-opening = Nouveau poste
error-reference = Une référence compte de 2 à 24 lettres, chiffres et tirets, par exemple INT04606.
question-opening-reference = Quelle est la référence ?
    .hint = Par exemple <i>INT04606</i>
    .label = Référence
question-opening-title = Quel est le titre, dans votre langue ?
    .hint = Les autres langues s’ajoutent ensuite.
    .label = Titre
question-opening-category = Quel domaine ?
    .hint = Touchez-en un.
    .label = Domaine
question-opening-contract = Quel type de contrat ?
    .hint = Touchez-en un.
    .label = Contrat
question-opening-city = Dans quelle ville est le poste ?
    .hint = Passez si ce n’est pas décidé.
    .label = Ville
question-opening-country = Et dans quel pays ?
    .hint = Écrivez son nom.
    .label = Pays
question-opening-deadline = Quel est le dernier jour pour postuler ?
    .hint = Il compte jusqu’à sa fin. Écrivez-le, par exemple <i>31 mars 2027</i>, ou touchez l’année.
    .label = Date limite
question-opening-body = Décrivez le poste dans votre langue.
    .hint = Plusieurs messages sont possibles ; un long texte peut aussi venir par fichier.
    .label = Description

## Dates limites et clôture programmée.

closing-move =
    <b>{ $title }</b>
    Date limite actuelle : { $deadline }. Quelle est la nouvelle ?
closing-plan =
    <b>{ $title }</b>
    Date limite actuelle : { $deadline }. Quand faut-il clore plus tôt ?
closing-how = Écrivez un jour, par exemple <i>31 mars 2027</i>, avec une heure si vous le souhaitez : <i>31 mars 2027 17:00</i>. L’heure est celle du poste.
closing-unread = Je n’y lis pas un jour précis.
closing-past = Cette date est passée.
closing-later = La date limite arrive de toute façon avant.
closing-move-sure =
    Déplacer la date limite ?
    De : { $before }
    À : { $after }
closing-plan-sure =
    Clore plus tôt ?
    Date limite : { $before }
    Clôture : { $after }
closing-move-told = Toutes les personnes qui l’ont enregistré, ont commencé ou envoyé une candidature seront prévenues une fois. Une clôture prévue est annulée.
closing-plan-told = La clôture se fera d’elle-même, et les personnes concernées seront prévenues à ce moment.
button-closing-move = 📅 Déplacer la date limite
button-closing-plan = ⏰ Clore à ce moment
closing-move-done = ✅ La date limite est déplacée. Les personnes concernées en sont informées.
closing-plan-done = ✅ La clôture est programmée.
closing-unplan-done = ✅ La clôture aura lieu à la date limite.

## Modifier une donnée.

edit =
    <b>{ $title }</b>
    Que souhaitez-vous modifier ? ✅ présent, ⚠️ manquant.
edit-facts =
    <b>{ $title }</b>
    Quelle donnée ?
button-edit-facts = 🧾 Données
edit-sent = Les candidatures déjà envoyées restent telles quelles : { $count }.
edit-known = ✅ { $what }
edit-missing = ⚠️ { $what }
edit-fact = <b>{ $what }</b>, actuellement : { $now }
edit-how = Écrivez la nouvelle valeur.
edit-unknown = non précisé
edit-unread = Je ne peux pas lire cela. Écrivez-le autrement, s’il vous plaît.
edit-done = ✅ Modifié : { $what }
edit-not = Le poste ne peut pas être ainsi. Rien n’a été modifié.
edit-papers = Quels documents faut-il joindre ? Touchez pour demander ou non.
edit-file = <b>{ $title }</b> en fichier. Modifiez-le et renvoyez-le ici par Postes, Depuis un fichier ; vous verrez d’abord ce qu’il changerait.
button-edit-documents = 📎 Documents
button-edit-criteria = ☑️ Critères ({ $count })
button-edit-questions = ❓ Questions ({ $count })
button-edit-file = 📄 Le tout en fichier
button-edit-clear = ✖️ Non précisé
fact-name-t = Titre : { $language }
fact-name-b = Description : { $language }
fact-name-cat = Domaine
fact-name-con = Contrat
fact-name-cit = Ville
fact-name-cty = Pays
fact-name-mon = Mois
fact-name-gra = Grade
fact-name-pos = Nombre de postes
fact-name-scr = Habilitation
fact-name-ope = Ouvert à
fact-name-dir = Direction
fact-name-uni = Unité
fact-name-rep = Rattachement

## Critères et questions.

asking-c = <b>Critères</b> : { $count }. Ajoutez-en ou retirez-en un.
asking-q = <b>Questions</b> : { $count }. Ajoutez-en ou retirez-en une.
asking-criterion = { $number }. { $text }
asking-asset = { $number }. ➕ { $text } (un atout)
asking-question = { $number }. { $text }
asking-knock-out = { $number }. ⛔ { $text } (éliminatoire)
asking-done = ✅ Modifié.
asking-how-c-education = Écrivez le niveau CITE et le texte : <i>7 Master de droit</i>. Commencez par + pour un atout.
asking-how-c-experience = Écrivez les années et le texte : <i>5 ans d’analyse</i>. Commencez par + pour un atout.
asking-how-c-language = Écrivez la langue et son niveau CECR : <i>anglais C1</i>. Commencez par + pour un atout.
asking-how-c-licence = Écrivez le permis ou le certificat. Commencez par + pour un atout.
asking-how-c-other = Écrivez le critère. Commencez par + pour un atout.
asking-how-q-yes_no = Écrivez la question, à laquelle on répond par oui ou non, sur une ligne.
asking-how-q-text = Écrivez la question, à laquelle on répond librement, sur une ligne.
asking-how-q-number = Écrivez la question, à laquelle on répond par un nombre, sur une ligne.
asking-how-q-date = Écrivez la question, à laquelle on répond par une date, sur une ligne.
asking-how-q-choice = Écrivez la question sur la première ligne et chaque réponse sur sa propre ligne ; une seule pourra être choisie.
asking-how-q-multi = Écrivez la question sur la première ligne et chaque réponse sur sa propre ligne ; plusieurs pourront être choisies.
button-asking-drop = ➖ { $number }
button-asking-c = ☑️ Critères
button-asking-q = ❓ Questions
button-asking-c-education = ➕ Études
button-asking-c-experience = ➕ Expérience
button-asking-c-language = ➕ Langue
button-asking-c-licence = ➕ Permis
button-asking-c-other = ➕ Autre
button-asking-q-yes_no = ➕ Oui ou non
button-asking-q-text = ➕ Texte
button-asking-q-number = ➕ Nombre
button-asking-q-date = ➕ Date
button-asking-q-choice = ➕ Choix unique
button-asking-q-multi = ➕ Choix multiple

## Un fichier de postes.

load = Envoyez maintenant le fichier de postes (JSON ou CSV). Rien ne change tant que vous n’avez pas vu son effet.
load-large = Ce fichier dépasse 2 Mo. Divisez-le, s’il vous plaît.
load-looking = Je lis le fichier…
load-failed = Le fichier n’a pas pu être récupéré. Renvoyez-le, s’il vous plaît.
load-dry = <b>Ce que ferait ce fichier</b>. Rien n’a encore changé.
load-unread = ❌ Je ne peux pas le lire : il faut une liste de postes en JSON, ou un tableau CSV avec une colonne « reference », en UTF-8.
load-added = ➕ Nouveaux : { $count } ({ $references })
load-changed = ✏️ Modifiés : { $count }
load-change = • { $reference } : { $fields }
load-same = = Inchangés : { $count }
load-kept = 🔒 État inchangé, car un fichier ne le modifie pas : { $count } ({ $references }). Clôturez, annulez ou déclarez pourvu un poste dans la conversation, pour que personne ne soit oublié.
load-elsewhere = 🚫 Non confiés à vous, laissés de côté : { $count } ({ $references })
load-faults = ⚠️ Erreurs, ces lignes sont laissées de côté : { $count }
load-fault = • ligne { $row }, { $reference }, { $field } : { $code }
button-load = ✅ Importer : { $count }
load-done = ✅ Importés : { $count }. Là où une date limite a changé, les personnes concernées en sont informées.

## Exports.

export-asked = Exporter les candidatures de <b>{ $title }</b>. Chaque export est consigné, et chaque ligne indique qu’il est le vôtre.
export-blind = 🙈 Lecture anonyme : sans noms, coordonnées, nationalité ni fichiers.
button-export-xlsx = 📗 Excel
button-export-csv = 📄 CSV
button-export-zip = 🗜 Documents (ZIP)
export-none = Il n’y a encore rien à exporter.
export-no-documents = Aucun document n’accompagne ces candidatures.
export-done = <b>{ $title }</b> : { $count } dans le tableau. Pour ce recrutement seulement ; supprimez le fichier dès qu’il n’est plus utile.
export-documents = <b>{ $title }</b> : documents, { $count } en tout. Pour ce recrutement seulement ; supprimez les fichiers dès qu’ils ne sont plus utiles.
export-part = Partie { $part } sur { $parts }
bundle-lost = Ce document est perdu ou endommagé.
sheet-title = Candidatures { $reference }
sheet-mark = Export de { $name } (équipe { $number }), { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC
sheet-id = Candidature
sheet-stage = Étape
sheet-sent = Envoyée (UTC)
sheet-version = Version
sheet-given_names = Prénoms
sheet-family_names = Noms de famille
sheet-nationality = Nationalité
sheet-country = Pays de résidence
sheet-email = E-mail
sheet-phone = Téléphone
sheet-education = Diplôme le plus élevé
sheet-experience = Mois d’expérience
sheet-languages = Langues
sheet-spoken = { $language } ({ $level })
sheet-criterion = { $number }. { $text }
sheet-met = montré
sheet-not-shown = non montré
sheet-not-met = non rempli
sheet-documents = Documents
sheet-exported = Export

## Chiffres.

figures-funnel = <b>{ $title }</b> : jusqu’où sont allées les candidatures, sur { $sent } envoyées
figures-time = <b>{ $title }</b> : jours à chaque étape, médiane sur { $sent } envoyées
figures-days = <b>{ $title }</b> : candidatures par jour, { $sent } envoyées en tout
figures-none = Aucune candidature pour le moment.
figures-line = { $stage } : { $count }
figures-wait = { $stage } : { $days }
figures-day = { $day } : { $count }
button-figures-funnel = 🔻 Parcours
button-figures-time = ⏱ Durées
button-figures-days = 📅 Par jour
figure-funnel = Jusqu’où sont allées les candidatures
figure-time = Jours à chaque étape (médiane)
figure-days = Candidatures par jour
figure-about = { $title } ({ $reference })
