### Les profils apportés dans un fichier : ce qui a été trouvé, ce qui ne l’a pas été, et le formulaire hors connexion.

# CV
import-note-arabic_pdf = Dans un PDF en arabe, seuls l’adresse e-mail et le numéro de téléphone se lisent de façon fiable. Envoyez le même CV au format Word (DOCX) et je pourrai lire le reste.
import-note-row_unclear = J’ai laissé de côté cette ligne de la rubrique { $section }, car je ne distingue pas ses éléments : { $text }
import-note-date_unclear = { $field } : « { $text } » peut désigner deux jours différents, je ne l’ai donc pas repris.
import-failed-no_text = Ce fichier contient des images de pages, sans texte : je ne peux rien y lire. Envoyez votre CV au format Word (DOCX), ou un PDF enregistré depuis un traitement de texte.

# Le formulaire hors connexion
import-note-cell_unreadable = { $section }, { $field } (cellule { $cell }) : je n’ai pas pu lire « { $text } ».
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
