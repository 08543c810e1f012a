### Papiers : reçus, dossier pour un Bureau central national, rendez-vous d’agenda.

paper-value = { $value }
paper-page = { $page } / { $pages }
paper-kilobytes = { $count } ko
paper-megabytes = { $count } Mo
paper-undrawn = Certains caractères n’existent pas dans cette police et sont remplacés par �. Ce qui a été envoyé, et sur quoi porte la valeur SHA-256, est exactement ce qui a été écrit.

receipt-kind = Accusé de réception d’une candidature
receipt-intro = Voici tout ce qui a été envoyé. Ce document atteste que la candidature a bien été reçue ; il ne préjuge pas de la décision.
receipt-running = { $public_id } · envoi nᵒ { $revision }
receipt-number = Numéro de candidature
receipt-revision = Envoi nᵒ
receipt-reference = Référence du poste
receipt-universal-time = Reçue (UTC)
receipt-own-time = Reçue, heure locale
receipt-language = Langue de la candidature
receipt-documents = Documents
receipt-document-name = Nom
receipt-document-size = Taille
receipt-document-hash = SHA-256
receipt-no-documents = Aucun document n’a été joint.
receipt-verify = Vérifier cet accusé de réception
receipt-verify-how = Envoyez { $command } à { $bot } sur Telegram, ou scannez le code QR de la première page. La réponse indique si cet accusé de réception est authentique, pour quelle candidature et à quelle date il a été établi.
receipt-digest = SHA-256 du contenu
receipt-digest-means = Cette valeur a été calculée sur l’ensemble de ce qui a été envoyé. Si un seul caractère changeait, elle serait différente.
receipt-scan = Scanner pour vérifier
receipt-picture = Code QR qui ouvre Telegram et vérifie le code { $code }

calendar-deadline = Date limite de candidature : { $title }
calendar-deadline-until = Les candidatures au poste { $reference } sont reçues jusqu’au { $at }.
calendar-deadline-apply = Pour postuler : { $link }
calendar-deadline-cancelled = Ce rappel pour le poste { $reference } n’a plus lieu d’être.
calendar-deadline-soon = { $days ->
    [one] Demain, dernier jour pour postuler : { $title }
   *[other] Plus que { $days } jours pour postuler : { $title }
}

dossier-kind = Dossier de mise à disposition
dossier-intro = À l’attention du Bureau central national et de l’employeur. Cette personne demande à être mise à disposition pour le poste ci-dessous. Merci de lire les étapes, puis de remplir la page d’aval.
dossier-running = Dossier de mise à disposition · { $public_id }
dossier-name = Nom
dossier-number = Numéro de candidature
dossier-reference = Référence du poste
dossier-station = Lieu d’affectation
dossier-deadline = Date limite
dossier-made = Établi le
dossier-steps = Les étapes
dossier-bureau = Le Bureau central national
dossier-bureau-check = vérifie que la personne est en fonction dans une administration publique du pays et remplit les conditions de l’avis ;
dossier-bureau-endorse = remplit, signe et tamponne la page d’aval ;
dossier-bureau-send = l’envoie à l’Organisation par la voie officielle avant la date limite.
dossier-employer = L’employeur
dossier-employer-agree = accepte par écrit de libérer la personne pour toute la durée de la mise à disposition ;
dossier-employer-pay = confirme le maintien du traitement, de la protection sociale et des droits à pension pendant cette période ;
dossier-employer-letter = remet cette lettre au Bureau central national, qui l’envoie avec l’aval.
dossier-profile = La candidature
dossier-declarations = Déclarations
dossier-declared = Déclaration faite le { $at }.
dossier-not-declared = La candidature n’a pas encore été envoyée ; la déclaration sera confirmée lors de l’envoi.
dossier-endorsement = Aval du Bureau central national
dossier-statement = Le Bureau central national ({ $country }) a vérifié que { $name } remplit les conditions requises et présente sa candidature à une mise à disposition au poste { $title } ({ $reference }).
dossier-blank-name = Nom
dossier-blank-rank = Grade ou fonction
dossier-blank-signature = Signature
dossier-blank-date = Date
dossier-blank-stamp = Cachet officiel
