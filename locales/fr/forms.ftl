### How any form is asked: its place, its controls, hints and reasons.

place = <b>{ $section } · { $place } sur { $total }</b>
place-entry = <b>{ $section }, n° { $entry } · { $place } sur { $total }</b>
place-section = <b>{ $section }</b>
answer-so-far = Votre réponse actuelle : <b>{ $answer }</b>
answer-line = { $label } : <b>{ $answer }</b>
own-question = Question { $number }
own-answer = { $label } : { $question }
    <b>{ $answer }</b>
noted = ✓ { $label } : <b>{ $answer }</b>
skipped = sans réponse
nothing-chosen = aucun de ces choix
no-entries = Rien n’a été indiqué.
tap-below = À cette étape, utilisez les boutons ci-dessous.

button-yes = Oui
button-no = Non
button-back = ← Retour
button-back-section = ← { $section }
button-skip = Passer
button-keep-answer = ✓ Garder
button-pause = ⏸ Enregistrer et quitter
button-section = ← Retour
button-section-done = ✓ C’est bon
button-change = ✏️ { $label }
button-change-entry = ✏️ { $entry }
button-add-entry = ➕ Ajouter
button-remove-entry = 🗑 Supprimer
button-text-done = ✓ C’est tout
button-text-again = Recommencer le texte
button-ticked = ☑ { $label }
button-unticked = ☐ { $label }
button-ticks-done = { $count ->
    [0] Aucun de ces choix
   *[other] ✓ Valider ({ $count })
}
button-earlier-years = ← Années antérieures
button-later-years = Années suivantes →
button-other-year = ← Autre année
button-years = { $first }–{ $last }

several-place = <b>{ $section } · { $first } à { $last } sur { $total }</b>
several-place-entry = <b>{ $section }, n° { $entry } · { $first } à { $last } sur { $total }</b>
several-ask = Répondez en un seul message, avec une ligne par réponse :
several-change = Voici vos réponses actuelles. Pour en modifier une, envoyez son numéro suivi de la nouvelle réponse, chacune sur sa propre ligne.
several-optional = Pour passer une réponse, écrivez une ligne avec seulement <b>-</b>
several-line = { $number }. { $line }
several-refused = <b>{ $label } :</b> { $reason }
several-unread = Je n’arrive pas à lire cette réponse. Écrivez-la comme dans l’exemple.
several-unclear = Je ne vois pas quelle ligne répond à quelle question ; je n’ai donc encore rien noté de ce message. Envoyez une ligne par question, ou commencez chaque ligne par son numéro.
several-offered = Vous pouvez aussi répondre à plusieurs questions en un seul message, une ligne par réponse : touchez d’abord le dernier bouton ci-dessous.
button-keep-answers = ✓ Garder

hint-text = Écrivez votre réponse.
hint-long = Écrivez votre réponse, en un ou plusieurs messages : { $limit } caractères au maximum.
hint-choice = Touchez votre réponse.
hint-several = Touchez toutes les réponses qui conviennent, puis « Valider ».
hint-number = Écrivez un nombre entier, en chiffres.
hint-percent = Touchez ou écrivez un pourcentage : 100 pour un temps plein.
hint-email = Par exemple <i>awa.ndiaye@example.org</i>
hint-phone = Avec l’indicatif du pays, par exemple <i>+33 6 39 98 12 34</i>
hint-country = Écrivez le nom du pays, en français, anglais, espagnol ou arabe.
hint-nationality = Écrivez le pays ou la nationalité, en français, anglais, espagnol ou arabe.
hint-language = Touchez la langue ou écrivez son nom.
hint-month = Touchez l’année, ou écrivez le mois et l’année, par exemple <i>mars 2019</i>
hint-month-held = Touchez l’un des boutons, ou écrivez le mois et l’année, par exemple <i>mars 2019</i>
hint-month-near = Touchez l’année, ou écrivez le mois et l’année, par exemple <i>{ $example }</i>
hint-day = Touchez l’année, ou écrivez la date, par exemple <i>12 mars 1990</i>
hint-day-near = Touchez l’année, ou écrivez la date, par exemple <i>{ $example }</i>
hint-day-held = Touchez l’un des boutons, ou écrivez la date entière, par exemple <i>{ $example }</i>

text-count = { $used ->
    [one] { $used } caractère
   *[other] { $used } caractères
} sur { $limit } ; il en reste { $left }. Pour compléter, envoyez la suite ; sinon, touchez « C’est tout ».
text-again = D’accord, nous repartons de zéro. Écrivez votre nouveau texte.
which-one = { $count ->
    [1] Vous avez écrit « { $typed } ». Est-ce la réponse ci-dessous ? Sinon, écrivez-la autrement.
   *[other] Laquelle de ces propositions correspond à « { $typed } » ?
}
which-address = Le nom de domaine est-il bien écrit ? Touchez l’adresse qui est la vôtre, ou réécrivez-la.
which-date = Cette date peut se lire de deux façons. Laquelle est la bonne ?
which-month = { $year }. Et quel mois ?
which-day = { $month }. Et quel jour ?

error-choose = Je ne reconnais là aucune des réponses possibles. Touchez l’un des boutons ci-dessous.
error-needs_text = Écrivez votre réponse dans un message.
error-needed = Cette réponse est nécessaire : elle ne peut pas être passée.
error-sent_voice = Je ne peux malheureusement pas écouter les messages vocaux. Écrivez-moi plutôt un message.
error-sent_video = Je ne peux malheureusement pas regarder les vidéos. Écrivez-moi plutôt un message.
error-sent_sticker = Joli sticker ! Mais je ne comprends que le texte. Écrivez-moi un message ou utilisez les boutons.
error-sent_location = Merci, mais je n’ai pas besoin de votre position. Écrivez-moi plutôt un message.
error-sent_poll = Je ne peux pas utiliser les sondages. Écrivez-moi plutôt un message.
error-sent_other = Je ne peux pas lire ce type de message. Écrivez-moi plutôt un texte.
error-other_contact = Ce contact est celui de quelqu’un d’autre. Partagez le vôtre, ou écrivez votre numéro.
error-several_lines = Votre message compte plusieurs lignes, et cette question n’en demande qu’une ; je n’en ai donc encore rien noté. Envoyez seulement la réponse à cette question, sur une ligne.
error-string_too_short = Je n’ai rien trouvé à lire dans ce message. Écrivez votre réponse.
error-string_too_long = C’est un peu trop long : { $max_length } caractères au maximum.
error-text_too_long = Ce message dépasse la limite de { $limit } caractères ({ $over } de trop) ; je ne l’ai donc pas ajouté. { $kept ->
    [0] Envoyez un texte plus court.
   *[other] Ce que vous aviez écrit est conservé : envoyez une suite plus courte, ou recommencez le texte.
}
error-email = Cela ne ressemble pas à une adresse e-mail. Il faut une arobase (@) et un domaine, par exemple <i>awa.ndiaye@example.org</i>
error-phone = Je n’arrive pas à lire ce numéro de téléphone. Écrivez-le avec l’indicatif du pays, par exemple <i>+33 6 39 98 12 34</i>
error-no_country = Je ne trouve aucun pays appelé « { $typed } ». Vérifiez l’orthographe ; vous pouvez écrire en français, anglais, espagnol ou arabe.
error-no_nationality = Je ne trouve aucun pays ni aucune nationalité sous le nom « { $typed } ». Vérifiez l’orthographe ; vous pouvez écrire en français, anglais, espagnol ou arabe. Si vous n’en avez aucune, écrivez <i>apatride</i>.
error-no_language = Je ne trouve aucune langue appelée « { $typed } ». Vérifiez l’orthographe ; vous pouvez écrire en français, anglais, espagnol ou arabe.
error-number = Envoyez un nombre entier, en chiffres.
error-greater_than_equal = C’est trop peu : { $ge } au minimum.
error-less_than_equal = C’est trop : { $le } au maximum.
error-month = Je n’arrive pas à lire ce mois. Écrivez par exemple <i>mars 2019</i> ou <i>03/2019</i>, ou touchez l’année.
error-month_held = Je n’arrive pas à lire ce mois.
error-day = Je n’arrive pas à lire cette date. Écrivez par exemple <i>{ $example }</i>, avec les quatre chiffres de l’année, ou touchez l’année.
error-day_held = Je n’arrive pas à lire cette date.
error-month_length = Il n’y a que { $days } jours dans ce mois ({ $month }). Vérifiez le jour.
error-no_such_year = L’année { $year } ne peut pas convenir ici. Vérifiez-la.
error-year_ahead = L’année { $year } n’est pas encore arrivée. Vérifiez-la.
error-year_before_start = Cette année est antérieure au début ({ $start }). Vérifiez-la.
error-no_such_day = Cette date n’existe pas. Vérifiez le jour, le mois et l’année, par exemple <i>{ $example }</i>
error-period_months = Il me faut aussi les mois, pas seulement les années, par exemple <i>09/2014 – 06/2018</i>
error-month_ahead = Ce mois n’est pas encore arrivé. Vérifiez l’année.
error-months_in_order = La fin tomberait avant le début. Vérifiez les deux dates.
error-birth_date = Cette date de naissance semble comporter une erreur. Vérifiez l’année.
