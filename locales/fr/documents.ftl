### Les documents envoyés : pourquoi l’un d’eux n’est pas conservé, et que faire ensuite.

document-refused-empty = Ce fichier est arrivé vide. Ouvrez-le sur votre appareil pour vérifier, puis envoyez-le de nouveau.
document-refused-too_large = C’est trop volumineux : je peux recevoir { $limit } Mo au maximum. Réduisez la taille du fichier, ou numérisez-le en moins haute résolution, puis envoyez-le de nouveau.
document-refused-wrong_kind = { $kind ->
    [heic] Cette image est dans un format propre à Apple ({ $format }), que je ne peux pas ouvrir. Envoyez-la comme photo plutôt que comme fichier : Telegram la convertira.
    [picture] Je ne peux pas conserver une image au format { $format }. Envoyez-la comme photo, ou enregistrez-la en JPEG ou en PNG.
    [word] Je ne peux pas conserver un document au format { $format }. Ouvrez-le, enregistrez-le en PDF ou en DOCX, puis envoyez cette version.
    [sheet] C’est une feuille de calcul ({ $format }). Enregistrez-la en PDF, puis envoyez ce PDF.
    [slides] Ce sont des diapositives ({ $format }). Enregistrez-les en PDF, puis envoyez ce PDF.
    [archive] C’est une archive ({ $format }). Décompressez-la et envoyez les documents un par un.
    [program] Ce fichier contient un programme ; je ne l’ai donc pas conservé. Envoyez votre document en PDF, DOCX, JPEG ou PNG.
    [video] Je ne peux pas conserver de vidéo ({ $format }). Envoyez un PDF, ou des photos des pages.
    [audio] Je ne peux pas conserver d’enregistrement sonore ({ $format }). Envoyez un PDF, ou des photos des pages.
    [page] C’est une page web ou un fichier de données ({ $format }). Ouvrez ce fichier, enregistrez-le en PDF, puis envoyez ce PDF.
    [text] C’est un fichier de texte brut. Enregistrez-le en PDF ou en DOCX, puis envoyez cette version.
   *[other] Je ne reconnais pas ce type de fichier. Envoyez votre document en PDF, DOCX, JPEG ou PNG.
}
document-refused-truncated = Il manque la fin de ce fichier, comme après un transfert interrompu. Téléchargez-le ou enregistrez-le encore une fois, puis renvoyez-le.
document-refused-damaged = Je n’arrive pas à ouvrir ce fichier ; il semble endommagé. Enregistrez-le de nouveau, si possible en PDF, et envoyez cette copie.
document-refused-encrypted = Ce document est protégé par un mot de passe et je ne peux pas l’ouvrir. Enregistrez une copie sans mot de passe, puis envoyez-la.
document-refused-too_many_pages = Il y a trop de pages : je peux en recevoir { $limit } au maximum. Envoyez seulement la partie utile ici.
document-refused-too_many_pixels = Cette image est trop grande : { $limit } mégapixels au maximum. Envoyez-la comme photo et Telegram la réduira.
document-refused-too_many_parts = Ce document Word comporte beaucoup trop d’éléments pour que je puisse le vérifier. Enregistrez-le en PDF, puis envoyez ce PDF.
document-refused-unpacks_too_large = Une fois décompressé, ce fichier est bien trop volumineux pour être vérifié. Imprimez-le dans un nouveau PDF, puis envoyez ce PDF.
document-refused-unsafe_structure = La structure de ce fichier ne permet pas de le conserver sans risque. Ouvrez l’original, enregistrez-le dans un nouveau PDF, puis envoyez ce PDF.
document-refused-macros = Ce document Word contient des macros (de petits programmes) ; je ne l’ai donc pas conservé. Enregistrez-le en PDF ou en DOCX ordinaire, puis envoyez cette version.
document-refused-external_content = Ce document Word va chercher un contenu ailleurs chaque fois qu’on l’ouvre ; je ne l’ai donc pas conservé. Enregistrez-le en PDF, puis envoyez ce PDF.
document-refused-embedded_objects = Ce document en renferme d’autres, et je ne peux conserver que le document lui-même. Enregistrez-le en PDF ordinaire et envoyez à part ce qu’il contient.
document-refused-dynamic_form = Ce formulaire PDF n’affiche ses pages que dans le logiciel d’Adobe. Ouvrez-le dans ce logiciel, imprimez-le dans un nouveau PDF, puis envoyez ce PDF.
document-refused-active_content = Un élément de ce PDF se déclencherait encore tout seul ; je ne l’ai donc pas conservé. Imprimez-le dans un nouveau PDF, puis envoyez ce PDF.
document-refused-too_heavy = La vérification de ce fichier durait trop longtemps ; je l’ai arrêtée. Imprimez-le dans un nouveau PDF, avec moins de pages si possible, puis envoyez ce PDF.
document-refused-infected = L’antivirus a donné l’alerte pour ce fichier ({ $name }) ; je ne l’ai donc pas conservé. Vérifiez votre appareil, puis refaites une copie du document et envoyez-la.
document-refused-unchecked = L’antivirus ne répond pas en ce moment ; je n’ai donc pas pu recevoir ce fichier. Votre fichier n’est pas en cause : renvoyez-le dans quelques minutes.

### Fichiers et documents d’une candidate ou d’un candidat : envoyés, récupérés, conservés, joints.

document-consent-first = Merci pour le fichier. Avant de conserver quoi que ce soit, il me faut votre accord. Dès que vous l’aurez donné, je m’occuperai de votre fichier.
document-received = 📎 Fichier : { $name }
document-what = <b>J’ai bien reçu votre fichier. De quoi s’agit-il ?</b> Je le récupère dès que je le sais.
button-file-cv = 📄 Mon CV : remplir mon profil avec
button-file-diploma = 🎓 Diplôme
button-file-certificate = 📜 Attestation
button-file-motivation_letter = ✉️ Lettre
button-file-portfolio = 🗂 Portfolio ou autre
button-file-secret = ⛔ Passeport, identité, casier, santé
button-file-other = Non, c’est autre chose
document-never =
    <b>N’envoyez pas ce genre de document ici, s’il vous plaît.</b> Je ne l’ai pas récupéré : rien de son contenu n’est conservé chez nous.

    Les conversations avec un robot ne sont pas chiffrées de bout en bout, et Telegram en garde une copie. Passeports, cartes d’identité, extraits de casier judiciaire et documents médicaux méritent un moyen plus sûr : ils ne vous seront demandés que plus tard, si votre candidature est retenue, et vous les remettrez alors par l’espace sécurisé de l’organisation ou en main propre.

    Supprimez votre message avec le fichier : appuyez longuement dessus, puis « Supprimer », aussi pour le robot.
document-looking = Bien reçu. Je récupère le fichier et je vérifie qu’il est sans danger ; cela prend quelques secondes. Vous pouvez continuer entre-temps.
import-looking = Bien reçu. Je lis le fichier ; cela prend quelques secondes. Vous pouvez continuer entre-temps.
document-question-over = Je n’ai plus ce fichier en mémoire. Renvoyez-le, s’il vous plaît.
document-formats = PDF, DOCX, JPEG ou PNG, jusqu’à { $limit } Mo. Plusieurs photos d’un même document, envoyées ensemble, forment un seul document.
document-too-large = Ce fichier dépasse { $limit } Mo, je ne peux pas le recevoir. Envoyez une copie plus légère, par exemple un PDF de moindre qualité ou des photos des pages.
document-too-many = Vous avez déjà { $limit } documents, c’est le maximum. Retirez-en un dont vous n’avez plus besoin, puis renvoyez ce fichier.
document-no-room = Ensemble, vos documents dépasseraient { $limit } Mo. Retirez-en un dont vous n’avez plus besoin, ou envoyez un fichier plus léger.
document-stored = ✓ <b>Conservé dans la catégorie { $kind } :</b> { $name }
document-known = Vous aviez déjà envoyé exactement ce fichier, je ne le conserve donc qu’une fois. Il est classé dans { $kind } : { $name }
document-gone = Telegram ne me donne plus ce fichier. Renvoyez-le, s’il vous plaît.
document-unsaved = Je n’ai pas pu enregistrer ce fichier : le problème vient de chez nous, et rien n’en a été conservé. Renvoyez-le un peu plus tard, s’il vous plaît.
document-failed = Malgré plusieurs essais, je n’ai pas pu récupérer ce fichier auprès de Telegram. Renvoyez-le, s’il vous plaît.
document-kind-cv = CV
document-kind-diploma = Diplôme
document-kind-certificate = Attestation
document-kind-motivation_letter = Lettre
document-kind-portfolio = Portfolio ou autre
document-named = { $kind }, { $count ->
    [one] { $count } page
    [many] { $count } de pages
   *[other] { $count } pages
}
import-found = <b>Voici ce que j’ai trouvé dans votre fichier :</b>
import-unsaved = Rien de tout cela ne figure encore dans votre profil.
import-nothing = Je n’ai rien trouvé dans ce fichier que je puisse reprendre dans votre profil.
unnamed-photos = { $count ->
    [one] { $count } photo
    [many] { $count } de photos
   *[other] { $count } photos
}
unnamed = 📎 <b>En attente de votre réponse :</b> { $name }. Dites-moi de quoi il s’agit, et je m’en charge.
unnamed-until = 📎 <b>En attente de votre réponse :</b> { $name }. Dites-moi de quoi il s’agit, et je m’en charge ; sinon, je l’oublie le { $day }.
button-unnamed = ❔ Préciser : { $name }
documents-none = <b>Vous n’avez pas encore de documents ici.</b> Commencez par votre CV : je peux m’en servir pour remplir votre profil.
documents-heading = <b>Vos documents</b> ({ $count } sur { $limit })
documents-how = Pour en ajouter un, envoyez un fichier à tout moment. Vos documents sont conservés chiffrés et ne servent qu’aux candidatures que vous envoyez.
button-documents = 📎 Mes documents
button-document = 📄 { $kind } : { $name }
button-document-add = ➕ Ajouter un document
document-line = <b>{ $kind }</b> : { $name }
    Taille : { $size } · { $day }
size-kb = { $size } ko
size-mb = { $size } Mo
document-not-there = Ce document n’est plus là.
document-was-sent = Il accompagne une candidature que vous avez envoyée.
button-document-get = ⬇️ Me l’envoyer
button-document-kind = 🏷 C’est autre chose
button-document-replace = 🔁 Remplacer
button-document-remove = 🗑 Retirer
document-here = Le voici : { $name }
document-lost = Ce document ne peut plus être lu chez nous ; le problème vient de notre côté. Renvoyez-le-nous, s’il vous plaît.
document-which-kind = Quel est ce document ?
document-send = Envoyez le fichier maintenant, s’il vous plaît.
document-send-again = Je n’en ai rien gardé : veuillez l’envoyer encore une fois. Je vous demanderai ensuite de quoi il s’agit.
document-send-new = Envoyez maintenant le fichier qui le remplace, s’il vous plaît.
document-remove-sure = Retirer { $name } ? C’est définitif.
document-remove-sent = Il accompagne une candidature que vous avez envoyée. Cette copie reste jointe à la candidature jusqu’à la suppression de celle-ci.
button-document-remove-really = Oui, le retirer
button-document-keep = Non, le garder
document-removed = Retiré : { $name }
enclosed-heading = <b>Documents</b>
enclosed-line = { $kind } : <b>{ $names }</b>
enclosed-missing = ⚠️ { $kind } : manque encore
enclosed-instead-cv = CV : votre profil ci-dessus en tient lieu. Vous pouvez ajouter un fichier.
enclosed-instead-motivation_letter = Lettre : ce que vous avez écrit ci-dessus en tient lieu. Vous pouvez ajouter un fichier.
enclosed-passport = Copie du passeport : jamais dans cette conversation. Si votre candidature est retenue, un moyen sûr de la remettre vous sera indiqué.
enclosed-barrier = <b>Il manque encore, avant l’envoi :</b> { $kinds }. Touchez ci-dessous pour envoyer ce qui manque.
enclosed-pick = { $kind } : lesquels de vos documents joindre à cette candidature ?
enclosed-send = { $kind } : envoyez maintenant le fichier pour cette candidature, s’il vous plaît.
button-enclose-add = 📎 Ajouter : { $kind }
button-enclose-change = 📎 Modifier : { $kind }
button-enclose-send = ➕ Envoyer un autre fichier
