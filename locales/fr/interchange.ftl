### Les profils apportés dans un fichier : ce qui a été trouvé, ce qui ne l’a pas été, et le formulaire hors connexion.

# CV
import-note-arabic_pdf = Dans un PDF en arabe, seuls l’adresse e-mail et le numéro de téléphone se lisent de façon fiable. Envoyez le même CV au format Word (DOCX) et je pourrai lire le reste.
import-note-row_unclear = J’ai laissé de côté cette ligne de la rubrique { $section }, car je ne distingue pas ses éléments : { $text }
import-note-date_unclear = { $field } : « { $text } » peut désigner deux jours différents, je ne l’ai donc pas repris.
import-failed-no_text = Ce fichier contient des images de pages, sans texte : je ne peux rien y lire. Envoyez votre CV au format Word (DOCX), ou un PDF enregistré depuis un traitement de texte.

# Le formulaire hors connexion
import-note-cell_unreadable = { $section }, { $field } (cellule { $cell }) : je n’ai pas pu lire « { $text } ».
import-note-cell_empty = { $section } : dans la cellule { $cell }, « { $field } » est vide ; j’ai donc laissé cette ligne de côté.
import-failed-not_a_form = Ce tableur n’est pas le formulaire que j’envoie : je ne sais pas ce que contiennent ses cellules.
template-title = Votre profil, à remplir hors connexion
template-about = Mode d’emploi
template-step-fill = Remplissez les cellules colorées, feuille par feuille. Une ligne correspond à un diplôme, un poste, une langue ou une nationalité.
template-step-pick = Quand une cellule propose une liste, choisissez-y la réponse. Vous pouvez aussi l’écrire vous-même.
template-step-months = Écrivez les mois sous la forme année-mois, par exemple 2019-03, et les jours sous la forme 1990-03-12.
template-step-leave = Laissez vide ce que vous ne savez pas encore. Vous pourrez compléter plus tard dans la conversation.
template-step-safe = Ne saisissez dans ce fichier ni numéro de passeport, ni casier judiciaire, ni information médicale.
template-step-send = Enregistrez le fichier au format Excel (XLSX) et envoyez-le dans la conversation. Vous verrez ce qui a été lu avant tout enregistrement.
template-hint-country = Choisissez le pays dans la liste.
template-hint-nationality = Choisissez le pays dans la liste.
template-hint-language = Choisissez la langue dans la liste.
template-hint-isced = Choisissez dans la liste le niveau le plus proche.
template-hint-cefr = Choisissez le niveau dans la liste.
template-hint-notice = Choisissez dans la liste.
template-hint-bool = Choisissez oui ou non.
template-hint-day = Par exemple 1990-03-12
template-hint-month = Par exemple 2019-03
template-hint-phone = Avec l’indicatif du pays, par exemple +221 77 123 45 67
template-hint-percent = Un nombre de 5 à 100 ; 100 pour un temps plein.
template-hint-paragraphs = Vous pouvez écrire plusieurs lignes.
template-hint-optional = Seulement si cela vous concerne.

# Europass et JSON Resume
import-note-invalid = { $section }, { $field } : je n’ai pas pu reprendre « { $text } ». Je vous poserai la question.
import-note-shortened = { $section }, { $field } : le texte dépasse la longueur prévue, j’en ai gardé le début. Relisez-le, s’il vous plaît.
import-note-month_missing = { $section }, { $field } : le fichier indique { $text }, sans le mois. Je vous le demanderai.
import-note-months_disorder = { $section } : dans { $text }, la fin précède le début ; je n’ai repris aucune des deux dates. Je vous les demanderai.
import-note-level_unknown = { $section } : je ne peux pas déterminer le niveau de « { $text } ». Je vous le demanderai.
import-note-lowest_level = { $spoken } : le fichier donne plusieurs niveaux. J’ai retenu le plus bas, { $level }, comme niveau général et gardé les autres. Corrigez-le si nécessaire.
import-note-language_without_level = J’ai trouvé la langue « { $language } », mais aucun niveau du CECR, de A1 à C2. Je vous le demanderai.
import-note-name_split = Dans « { $text } », j’ai pris le premier mot pour le prénom et le second pour le nom. Comparez avec votre passeport.
import-note-name_unsplit = Je ne peux pas distinguer les prénoms du nom dans « { $text } ». Je vous demanderai les deux.
import-note-more_entries = { $section } : le fichier contient plus d’éléments que je ne peux en reprendre. Vous pourrez ajouter les autres vous-même.
import-note-other_part = J’ai laissé de côté « { $text } ». Si cela compte pour votre travail, ajoutez-le à vos compétences ou à votre motivation.
import-note-coded_skills = Certaines compétences ne figurent que sous forme de codes, que je ne sais pas lire. Ajoutez-les avec vos mots.
import-note-picture = Je n’ai pas repris la photo : les candidatures sont lues sans photo.
import-note-gender = Je n’ai pas repris le genre : je ne le demande pas.
import-note-links = Je n’ai pas repris les pages web ni les réseaux sociaux : le profil ne les prévoit pas.
import-note-summary = Je n’ai pas repris le titre ni la présentation. Ils peuvent vous servir pour rédiger votre motivation.
import-note-annexes = Je n’ai pas repris les pièces jointes au fichier. Vous pourrez envoyer diplômes et attestations avec votre candidature.
import-note-publications = Je n’ai pas repris les publications. Si elles comptent pour votre travail, ajoutez-les à vos compétences.
import-note-projects = Je n’ai pas repris les projets. S’ils comptent pour votre travail, décrivez-les avec le poste concerné.
import-note-awards = Je n’ai pas repris les distinctions. Si elles comptent pour votre travail, ajoutez-les à vos compétences.
import-note-volunteering = Je n’ai pas repris le bénévolat. S’il compte, ajoutez-le à votre expérience.
import-note-references = Je n’ai pas repris les références : l’équipe de recrutement les demandera plus tard, si nécessaire.
import-note-interests = Je n’ai pas repris les loisirs et centres d’intérêt : je ne les demande pas.

import-failed-broken = Ce fichier est abîmé ou incomplet, je ne peux donc pas le lire. Téléchargez-le ou enregistrez-le de nouveau, puis envoyez la nouvelle copie.
import-failed-unsafe = Ce fichier renvoie à d’autres fichiers ou à des définitions cachées, que je n’ouvre pas par sécurité. Téléchargez-le de nouveau depuis Europass, ou envoyez votre CV en DOCX.
import-failed-too_large = Ce fichier contient plus que je ne peux lire en une fois. Retirez les images et les annexes, puis renvoyez-le.
import-failed-encrypted = Ce PDF est protégé par un mot de passe. Envoyez-en une copie sans mot de passe.
import-failed-no_attachment = Ce PDF ne contient pas de données Europass lisibles. Envoyez le PDF tel que téléchargé sur europass.europa.eu, ou votre CV en DOCX.
import-failed-unknown_format = Je ne connais pas ce type de fichier. Je peux lire un Europass en PDF ou XML, un JSON Resume, ou un CV en PDF ou DOCX.
import-failed-unknown_version = Ce fichier Europass est d’une version que je ne connais pas. Ouvrez-le sur europass.europa.eu, enregistrez-le de nouveau et renvoyez-le.
import-failed-job_advert = Ce fichier décrit un poste à pourvoir, pas une personne. Envoyez le fichier qui contient votre CV.
import-failed-nothing_found = Je peux ouvrir ce fichier, mais je n’y trouve rien pour votre profil. Envoyez-en un autre, ou remplissez le profil ici.

# Ce qui a été trouvé, montré avant d’être repris
import-entry = • { $facts }
import-facts = { $first } · { $rest }
import-fact = { $label } : { $value }
import-guess = 💡 { $fact } (supposé)
import-missing = ❓ Reste à demander : { $labels }
import-differs = { $label } : vous avez <b>{ $had }</b> → trouvé <b>{ $found }</b>
import-known = ✓ Déjà dans votre profil.
import-months = { $section } : le fichier n’indique que des années ({ $years }). Je vous demanderai les mois.
import-notes = <b>À savoir sur ce fichier :</b>
import-guesses = 💡 signale ce qu’un fichier ne dit presque jamais et que j’ai donc supposé. Vérifiez-le, s’il vous plaît ; vous pouvez aussi reprendre seulement ce que dit le fichier.
import-ask = <b>Dois-je reprendre tout cela ?</b> Rien n’est enregistré avant votre accord.
import-over = Il ne reste rien de ce fichier. Vous pouvez l’envoyer à nouveau, ou en envoyer un autre.
import-all-known = Tout ce que contient ce fichier est déjà dans votre profil ; il n’y a rien à reprendre.
import-left = J’ai tout laissé de côté ; rien n’a été enregistré.
import-taken = ✓ Repris : { $sections }
import-asking = Je ne demande maintenant que ce que le fichier ne dit pas.
import-complete = Votre profil est complet. Il ne reste aucune question.
import-number = <b>Élément { $number }</b>
    .label = Élément { $number }
import-offer = 📥 <b>Vous avez un CV ou un fichier de profil ? Envoyez-le maintenant</b> (Europass, JSON Resume, PDF ou DOCX) : je ne demanderai que ce qui y manque. Sinon, répondez simplement :
import-ways =
    <b>Envoyez-moi le fichier maintenant.</b> Vous verrez tout ce que j’y trouve avant que quoi que ce soit soit enregistré.

    • <b>Europass</b> : le PDF ou le XML de europass.europa.eu. C’est le plus sûr.
    • <b>JSON Resume</b> : un fichier .json, proposé par de nombreux éditeurs de CV.
    • <b>LinkedIn</b> : sur votre profil, « Ressources » ou « Plus », puis « Enregistrer au format PDF ».
    • <b>Tout CV</b> en DOCX ou PDF. Pour un CV en arabe, envoyez plutôt un DOCX.

    Bientôt sans réseau ? Emportez notre formulaire, remplissez-le à votre rythme et renvoyez-le.
import-template = Remplissez les cases colorées, enregistrez le fichier et envoyez-le ici. Ce que contient votre profil y figure déjà.
button-bring = 📥 Apporter un CV ou un profil
button-template = 📋 Formulaire hors connexion (Excel)
button-import-all = ✓ Tout reprendre
button-import-section = ✓ Reprendre cette rubrique
button-import-plain = Reprendre sans les suppositions
button-import-look = 🔍 { $section }
button-import-edit = ✏️ { $entry }
button-import-drop = 🗑 Laisser : { $entry }
button-import-drop-all = 🗑 Laisser cette rubrique
button-import-back = ← Toutes les rubriques trouvées
button-import-leave = 🗑 Ne rien reprendre
button-import-on = 📥 Trouvé dans votre fichier

# Emporter le profil
button-export = 📤 Emporter mon profil
button-export-json = JSON Resume
button-export-europass = Europass (XML)
export-how = Dans quel format souhaitez-vous votre profil ? Les deux peuvent être renvoyés ici à tout moment.
export-nothing = Votre profil est encore vide ; il n’y a rien à emporter pour l’instant.
export-here-json = Votre profil au format JSON Resume, que lisent de nombreux éditeurs de CV.
export-here-europass = Votre profil pour Europass : sur europass.europa.eu, choisissez d’importer un profil et indiquez ce fichier.

# Le vivier, comme répondu auparavant
pool-as-before = La réponse sur le vivier de candidatures est celle de votre dernière candidature. Touchez ci-dessous pour la changer.
