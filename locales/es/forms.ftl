### Cómo se pregunta en cualquier formulario: en qué punto está, botones, indicaciones y motivos.

place = <b>{ $section } · { $place } de { $total }</b>
place-entry = <b>{ $section } (n.º { $entry }) · { $place } de { $total }</b>
place-section = <b>{ $section }</b>
answer-so-far = Su respuesta actual: <b>{ $answer }</b>
answer-line = { $label }: <b>{ $answer }</b>
own-question = Pregunta { $number }
own-answer = { $label }: { $question }
    <b>{ $answer }</b>
noted = ✓ { $label }: <b>{ $answer }</b>
skipped = sin respuesta
nothing-chosen = ninguna de las opciones
no-entries = Nada que indicar.
tap-below = Use los botones de abajo, por favor.

button-yes = Sí
button-no = No
button-back = ← Atrás
button-back-section = ← { $section }
button-skip = Omitir
button-keep-answer = Dejar esta respuesta
button-pause = ⏸ Guardar y salir
button-section = ← Atrás
button-section-done = ✓ Listo
button-change = ✏️ { $label }
button-change-entry = ✏️ { $entry }
button-add-entry = ➕ Añadir
button-remove-entry = 🗑 Quitar
button-text-done = ✓ Eso es todo
button-text-again = Escribir de nuevo
button-ticked = ☑ { $label }
button-unticked = ☐ { $label }
button-ticks-done = { $count ->
    [0] Ninguna de las opciones
   *[other] ✓ Listo ({ $count })
}
button-earlier-years = ← Años anteriores
button-later-years = Años posteriores →
button-other-year = ← Otro año
button-years = { $first }–{ $last }

several-place = <b>{ $section } · { $first } a { $last } de { $total }</b>
several-place-entry = <b>{ $section } (n.º { $entry }) · { $first } a { $last } de { $total }</b>
several-ask = Responda en un solo mensaje, con una línea para cada respuesta:
several-change = Estas son sus respuestas actuales. Para cambiar alguna, envíe su número y la respuesta nueva, cada una en su propia línea.
several-optional = Para omitir una respuesta, escriba una línea con solo <b>-</b>
several-line = { $number }. { $line }
several-refused = <b>{ $label }:</b> { $reason }
several-unread = No puedo leer esta respuesta. Escríbala como en el ejemplo.
several-unclear = No sé qué línea responde a qué pregunta, así que todavía no he anotado nada de este mensaje. Envíe una línea por pregunta o empiece cada línea con su número.
several-offered = También puede responder a varias preguntas en un solo mensaje, con una línea para cada una: toque antes el último botón de abajo.
button-keep-answers = Dejar estas respuestas

hint-text = Escriba su respuesta.
hint-long = Escriba su respuesta, en uno o varios mensajes, con un máximo de { NUMBER($limit, useGrouping: 0) } caracteres.
hint-choice = Toque su respuesta.
hint-several = Toque todas las que correspondan y después Listo.
hint-number = Escriba un número entero.
hint-percent = Toque o escriba un porcentaje: la jornada completa es 100.
hint-email = Por ejemplo, <i>lucia@example.org</i>
hint-phone = Con el código de país; por ejemplo, <i>+593 99 123 4567</i>
hint-country = Escriba el nombre del país.
hint-nationality = Escriba el país o la nacionalidad.
hint-language = Toque o escriba el idioma.
hint-month = Toque el año, o escriba el mes y el año; por ejemplo, <i>marzo de 2019</i>
hint-month-held = Toque uno de los botones, o escriba el mes y el año; por ejemplo, <i>marzo de 2019</i>
hint-month-near = Toque el año, o escriba el mes y el año; por ejemplo, <i>{ $example }</i>
hint-day = Toque el año, o escriba la fecha; por ejemplo, <i>12 de marzo de 1990</i>
hint-day-near = Toque el año, o escriba la fecha; por ejemplo, <i>{ $example }</i>
hint-day-held = Toque uno de los botones, o escriba la fecha completa; por ejemplo, <i>{ $example }</i>

text-count = Lleva { $used ->
    [one] { NUMBER($used, useGrouping: 0) } carácter
   *[other] { NUMBER($used, useGrouping: 0) } caracteres
}; { $left ->
    [one] queda { NUMBER($left, useGrouping: 0) }
   *[other] quedan { NUMBER($left, useGrouping: 0) }
} de { NUMBER($limit, useGrouping: 0) }. Envíe más texto para añadirlo, o confirme.
text-again = De acuerdo, empezamos de nuevo con este texto. Escríbalo otra vez.
which-one = { $count ->
    [1] Ha escrito «{ $typed }». ¿Es la respuesta de abajo? Si no, escríbala de otra forma.
   *[other] ¿A cuál se refiere con «{ $typed }»?
}
which-address = ¿Está bien escrito el dominio? Toque la dirección correcta o escríbala de nuevo.
which-date = Esta fecha puede leerse de dos maneras. ¿A cuál se refiere?
which-month = { $year }. ¿Y en qué mes?
which-day = Mes: { $month }. ¿Y qué día?

error-choose = No reconozco ahí ninguna de las respuestas posibles. Toque uno de los botones de abajo, por favor.
error-needs_text = Escriba su respuesta en un mensaje de texto, por favor.
error-needed = Esta respuesta es necesaria y no puede omitirse.
error-sent_voice = Lo siento, no puedo escuchar mensajes de voz. Escriba su respuesta, por favor.
error-sent_video = Lo siento, no puedo ver vídeos. Escriba su respuesta, por favor.
error-sent_sticker = ¡Bonito sticker! Pero solo entiendo texto. Escriba su respuesta, por favor, o use los botones.
error-sent_location = Gracias, pero no necesito su ubicación. Escriba su respuesta, por favor.
error-sent_poll = No puedo usar encuestas. Escriba su respuesta, por favor.
error-sent_other = No puedo usar este tipo de mensaje. Escriba su respuesta, por favor.
error-other_contact = Ese contacto es de otra persona. Comparta el suyo, por favor, o escriba su número.
error-several_lines = Su mensaje tiene varias líneas y esta pregunta solo necesita una, así que aún no he anotado nada. Envíe, por favor, solo la respuesta a esta pregunta, en una línea.
error-string_too_short = En ese mensaje no había nada que leer. Escriba su respuesta, por favor.
error-string_too_long = Es demasiado largo. Escriba como máximo { NUMBER($max_length, useGrouping: 0) } caracteres, por favor.
error-text_too_long = Así superaría en { $over ->
    [one] { NUMBER($over, useGrouping: 0) } carácter
   *[other] { NUMBER($over, useGrouping: 0) } caracteres
} el límite de { NUMBER($limit, useGrouping: 0) }, por lo que no lo he añadido. { $kept ->
    [0] Envíe un texto más corto, por favor.
   *[other] Conservo lo que escribió antes: envíe algo más corto o escríbalo todo de nuevo.
}
error-email = No parece una dirección de correo electrónico. Debe llevar una arroba (@) y un dominio; por ejemplo, <i>lucia@example.org</i>
error-phone = No consigo leerlo como número de teléfono. Incluya el código de país, por favor; por ejemplo, <i>+593 99 123 4567</i>
error-no_country = No encuentro ningún país llamado «{ $typed }». Revise cómo está escrito, por favor; vale en español, francés, inglés o árabe.
error-no_nationality = No encuentro ningún país ni ninguna nacionalidad con el nombre «{ $typed }». Revise cómo está escrito, por favor; vale en español, francés, inglés o árabe. Si no tiene ninguna, escriba <i>apátrida</i>.
error-no_language = No encuentro ningún idioma llamado «{ $typed }». Revise cómo está escrito, por favor; vale en español, francés, inglés o árabe.
error-number = Envíe un número entero, en cifras, por favor.
error-greater_than_equal = Es demasiado bajo: el mínimo es { $ge }.
error-less_than_equal = Es demasiado alto: el máximo es { $le }.
error-month = No reconozco ahí ningún mes. Escriba, por ejemplo, <i>marzo de 2019</i> o <i>03/2019</i>, o toque el año.
error-month_held = No reconozco ahí ningún mes.
error-day = No reconozco ahí ninguna fecha. Escriba, por ejemplo, <i>{ $example }</i>, con las cuatro cifras del año, o toque el año.
error-day_held = No reconozco ahí ninguna fecha.
error-month_length = El mes de { $month } tiene solo { $days } días. Revise el día, por favor.
error-no_such_year = El año { $year } no puede ser correcto aquí. Revíselo, por favor.
error-year_ahead = El año { $year } todavía no ha llegado. Revíselo, por favor.
error-year_before_start = Ese año es anterior al comienzo ({ $start }). Revíselo, por favor.
error-no_such_day = Esa fecha no existe. Revise el día, el mes y el año; por ejemplo, <i>{ $example }</i>
error-period_months = Además de los años necesito los meses; por ejemplo, <i>09/2014 – 06/2018</i>
error-month_ahead = Ese mes todavía no ha llegado. Revise el año, por favor.
error-months_in_order = Así terminaría antes de empezar. Revise las dos fechas, por favor.
error-birth_date = Parece que hay un error en esta fecha. Revise el año, por favor.
