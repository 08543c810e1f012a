### What belongs to no one conversation: welcome, menu, help, consent, commands, controls.

welcome =
    <b>Bienvenue.</b> Je vous aide à trouver un poste et à postuler, étape par étape.

    Je suis un robot : un programme, et non une personne. Ce sont des personnes qui lisent votre candidature et prennent les décisions ; je me charge seulement de la leur transmettre avec soin.
choose-language = Dans quelle langue souhaitez-vous continuer ? Vous pourrez en changer à tout moment avec /language.
language-name-en = English
language-name-fr = Français
language-name-es = Español
language-name-ar = العربية
language-changed = Nous continuons désormais en français.

consent-text =
    <b>Avant de commencer</b>

    Pour préparer une candidature, j’enregistre ce que vous saisissez : votre profil, vos réponses, les documents que vous envoyez (chiffrés) et l’avancement de chaque candidature. De notre côté, seule l’équipe de recrutement peut les lire. Un brouillon abandonné est supprimé au bout de 30 jours, une candidature non retenue au bout de 180 jours.

    Ces messages passent par Telegram, qui garde une copie de la conversation. N’envoyez donc jamais ici de passeport, d’extrait de casier judiciaire ni de document médical.
consent-question = M’autorisez-vous à enregistrer ce que vous saisissez, pour les besoins de vos candidatures ? Sans cet accord, vous pouvez tout de même consulter les postes ouverts.
consent-waits = <b>Une question reste ouverte</b> (les détails sont plus haut) :
consent-declined = Très bien : rien n’est enregistré. Vous pouvez consulter les postes ouverts ; je ne vous reposerai la question que s’il faut conserver quelque chose, par exemple une candidature.
consent-thanks = Merci. À partir de maintenant, ce que vous saisissez est enregistré au fur et à mesure. Vous pouvez changer d’avis à tout moment : /privacy.
button-consent = Oui, j’accepte
button-privacy = Vos données
button-not-now = Voir les postes
button-consent-again = ↩️ Revenir à la question de l’accord
privacy =
    <b>Vos données</b>

    <b>Ce qui est enregistré :</b> le profil que vous remplissez, vos réponses, les documents que vous envoyez (chiffrés), vos candidatures et leur historique, les postes et recherches que vous enregistrez, vos questions à l’équipe, vos réglages, ainsi que l’identifiant technique de cette conversation.
    <b>Pourquoi :</b> pour préparer, envoyer et suivre vos candidatures. Rien ne sert à la publicité, et aucun logiciel ne vous note ni ne vous classe.
    <b>Qui y a accès :</b> l’équipe de recrutement de l’organisation.
    <b>Combien de temps :</b> les brouillons, 30 jours après votre dernière modification ; les candidatures non retenues, 180 jours après la décision ; les messages échangés tels quels, 7 jours. Le vivier de candidatures est un choix à part, valable un an au plus.
    <b>Telegram :</b> les conversations avec un robot ne sont pas chiffrées de bout en bout. N’envoyez jamais ici de passeport, d’extrait de casier judiciaire ni de document médical ; si ces pièces deviennent nécessaires, nous vous indiquerons un moyen sûr de les transmettre.

menu = <b>Que souhaitez-vous faire ?</b>
button-menu = 🏠 Menu
button-search = 🔎 Trouver un poste
button-profile = 👤 Mon profil
button-applications = 🗂 Mes candidatures
button-language = 🌐 Langue
button-help = ❓ Aide
button-resume = ▶️ Reprendre : { $what }
button-continue = ▶️ Continuer
button-discard = 🗑 Tout supprimer
button-discard-really = Oui, supprimer
nothing-to-discard = Il n’y a plus rien à supprimer ici.
discard-sure = Supprimer tout ce que vous avez saisi dans « { $what } » ? Vous ne pourrez pas revenir en arrière.
discard-changes-sure = Abandonner les modifications que vous n’avez pas terminées dans « { $what } » ? Ce qui était déjà enregistré ne change pas.
discarded = C’est supprimé.
draft-application = candidature { $reference }
paused =
    <b>C’est enregistré : { $what }.</b>

    Tout ce que vous avez saisi est conservé. À votre retour, nous reprendrons à la même question. Un brouillon auquel personne ne touche pendant 30 jours est supprimé.
paused-amending =
    <b>Vos modifications sont gardées, mais pas encore envoyées : { $what }.</b>

    Ce que vous aviez envoyé compte jusqu’à l’envoi de la nouvelle version. Vous pouvez reprendre vos modifications à tout moment avant la date limite.
out-of-date = Ce bouton correspond à une étape précédente ; je n’ai donc rien modifié. Voici où nous en sommes.
courtesy-greeting = Bonjour ! Merci de votre message.
courtesy-thanks = Je vous en prie.
courtesy-answer = Je ne sais pas à quelle question cela répond. Pour dire oui ou non, touchez le bouton placé sous la question.
unknown-command = Je ne connais pas la commande /{ $command }. Voici ce que je peux faire.
unknown-command-here = Je ne connais pas la commande /{ $command }. Nous en sommes toujours à cette question ; /cancel permet d’en sortir, et vos réponses sont conservées.
nothing-to-cancel = Il n’y a rien à quitter : aucun formulaire n’est ouvert.
edited-not-used = Vous avez modifié un message précédent. Je garde la réponse telle que vous l’aviez envoyée ; pour la changer, utilisez les boutons ✏️ du récapitulatif.
sent-unasked = Je ne sais utiliser que le texte et les boutons. Écrivez un mot pour chercher parmi les postes ouverts, ou passez par le menu.
number-unlisted = { $count ->
    [one] Il n’y a pas de { $number } ici, seulement le { $first }. Écrivez ce numéro ou touchez-le.
    [many] Il n’y a pas de { $number } dans la liste : ses numéros vont de { $first } à { $last }. Écrivez-en un ou touchez-le.
   *[other] Il n’y a pas de { $number } dans la liste : ses numéros vont de { $first } à { $last }. Écrivez-en un ou touchez-le.
}
contact-unasked = Merci, mais je n’ai pas besoin d’un contact pour l’instant.
help =
    <b>Comment ça marche</b>

    1. Trouvez un poste : écrivez un mot dans l’une de nos quatre langues, comme <i>cyber</i> ou <i>Lyon</i>, ou utilisez les filtres.
    2. Touchez <b>Postuler</b>. Je pose une question à la fois ; votre profil, rempli une seule fois, sert à toutes vos candidatures.
    3. Relisez tout, puis envoyez avant la date limite. Vous recevez un accusé de réception avec un numéro.

    Vous pouvez vous arrêter à tout moment : tout est enregistré. /cancel quitte un formulaire, /applications montre où en sont vos candidatures, /language change la langue.

    Je suis un robot. Les décisions sur les candidatures sont prises par des personnes.

command-start = Menu
command-search = Trouver un poste
command-profile = Mon profil
command-documents = Mes documents
command-applications = Mes candidatures et mes brouillons
command-language = Changer de langue
command-help = Comment ça marche
command-cancel = Quitter un formulaire sans rien perdre
bot-description = Je vous aide à trouver un poste dans une organisation internationale et à postuler, étape par étape, en anglais, arabe, espagnol ou français. Je suis un robot ; ce sont des personnes qui prennent les décisions.
bot-short-description = Trouvez un poste et postulez, étape par étape, en quatre langues.
private-only = Je ne parle de candidatures qu’en conversation privée. Écrivez-moi directement.

number = { $number }
date = { $date }
only-in = { $text } (en { $language })
deadline-date = jusqu’au { $day } inclus
deadline-minute = jusqu’au { $moment }
deadline-left = { $deadline } – { $days ->
    [0] dernier jour
    [one] { $days } jour restant
   *[other] { $days } jours restants
}
deadline-at-home = Chez vous, c’est le { $at }.
deadline-over = { $deadline } – délai expiré

sorry-failed = Un problème est survenu de notre côté : votre dernier message n’a pas été pris en compte. Ce que vous aviez saisi avant est bien conservé. Réessayez, ou touchez « Menu ».
month-01 = Janvier
month-02 = Février
month-03 = Mars
month-04 = Avril
month-05 = Mai
month-06 = Juin
month-07 = Juillet
month-08 = Août
month-09 = Septembre
month-10 = Octobre
month-11 = Novembre
month-12 = Décembre

button-erase = 🗑 Supprimer mes données
button-erase-really = Oui, tout supprimer
erase-sure =
    <b>Supprimer tout ce qui vous concerne ?</b>

    Votre profil, vos réponses, vos brouillons, vos documents, vos candidatures, vos postes enregistrés et vos alertes, vos questions, vos réglages et vos accords sont effacés aussitôt chez nous, sans retour possible. Votre accord prend fin. Les messages de cette conversation restent dans Telegram tant que vous ne la supprimez pas vous-même.
erase-applications = { $count ->
    [one] <b>Vous avez envoyé une candidature. Elle sera effacée elle aussi et ne sera plus examinée.</b>
   *[other] <b>Vous avez envoyé { $count } candidatures. Elles seront effacées elles aussi et ne seront plus examinées.</b>
}
erased = Tout ce qui vous concernait est effacé. Vous pouvez consulter les postes ouverts et recommencer quand vous voulez.
erase-held = Vos données font actuellement l’objet d’un gel et ne peuvent pas encore être effacées. Un message vous l’a annoncé au début du gel, un autre vous en annoncera la fin. Vos candidatures suivent leur cours. En cas de désaccord, écrivez à l’équipe.
erased-on-request = Comme vous l’avez demandé à notre équipe de protection des données, tout ce qui vous concernait est effacé. Vous pouvez consulter les postes ouverts et recommencer quand vous voulez.
hold-begun = Vos données sont gelées à partir de maintenant : votre profil, vos documents et vos candidatures ne sont pas effacés, et personne ne vous trouve dans le vivier, jusqu’à ce que l’équipe de protection des données mette fin au gel. Vos candidatures suivent leur cours. Un message vous annoncera la fin du gel.
hold-ended = Le gel de vos données a pris fin. Elles sont de nouveau conservées pendant les durées habituelles, et vous pouvez les faire effacer à tout moment.
mydata-on-request = Vous avez demandé vos données à notre équipe de protection des données. Les voici ; elles ne sont envoyées qu’ici, dans cette conversation.
command-privacy = Vos données : ce qui est gardé, les effacer
