### Lo que no pertenece a una sola conversación: bienvenida, menú, ayuda, consentimiento, comandos, botones.

welcome =
    <b>Le damos la bienvenida.</b> Le ayudo a encontrar una vacante y a presentar su candidatura, paso a paso.

    Soy un bot: un programa, no una persona. Su candidatura la leen personas, y son ellas quienes deciden; yo solo la hago llegar, de forma segura.
choose-language = ¿En qué idioma prefiere continuar? Puede cambiarlo en cualquier momento con /language.
language-name-en = English
language-name-fr = Français
language-name-es = Español
language-name-ar = العربية
language-changed = A partir de ahora hablamos en español.

consent-text =
    <b>Antes de empezar</b>

    Para preparar sus candidaturas guardo lo que usted indica: su perfil, sus respuestas, los documentos que envía (cifrados) y el estado de cada candidatura. De nuestra parte, solo puede leerlo el equipo de selección. Un borrador que quede sin terminar se borra a los 30 días; una candidatura no seleccionada, a los 180 días.

    Telegram transmite estos mensajes y conserva una copia del chat. Por eso, no envíe nunca por aquí pasaportes, certificados de antecedentes penales ni documentos médicos.
consent-question = ¿Me da su consentimiento para guardar lo que indique, con el fin de tramitar sus candidaturas? Si prefiere no darlo, puede consultar las vacantes igualmente.
consent-waits = <b>Queda una pregunta por responder</b> (los detalles están más arriba):
consent-declined = De acuerdo: no se guarda nada. Puede consultar las vacantes; solo volveré a preguntárselo cuando haya que guardar algo, por ejemplo una candidatura.
consent-thanks = Gracias. A partir de ahora, lo que indique se guarda paso a paso. Puede cambiar de opinión en cualquier momento: /privacy.
button-consent = Sí, acepto
button-privacy = Más sobre privacidad
button-not-now = Ahora no, ver vacantes
button-consent-again = ↩️ Volver al consentimiento
privacy =
    <b>Sus datos</b>

    <b>Qué se guarda:</b> el perfil que usted completa, sus respuestas, los documentos que envía (cifrados), sus candidaturas con su historial, las vacantes y búsquedas que guarda, sus preguntas al equipo, sus ajustes y el identificador técnico de este chat.
    <b>Para qué:</b> para preparar, enviar y seguir sus candidaturas. Sus datos no se utilizan con fines publicitarios, y ningún programa informático puntúa ni clasifica a las personas.
    <b>Quién lo lee:</b> el equipo de selección de la organización.
    <b>Cuánto tiempo:</b> los borradores, 30 días desde la última vez que los modificó; las candidaturas no seleccionadas, 180 días desde la decisión; los mensajes tal como se enviaron, 7 días. La bolsa de candidaturas requiere un consentimiento aparte, por un año como máximo.
    <b>Telegram:</b> los chats con un bot no están cifrados de extremo a extremo. No envíe nunca por aquí pasaportes, certificados de antecedentes penales ni documentos médicos; cuando hagan falta, le indicaremos una vía segura.

menu = <b>¿Qué desea hacer?</b>
button-menu = 🏠 Menú
button-search = 🔎 Buscar una vacante
button-profile = 👤 Mi perfil
button-applications = 🗂 Mis candidaturas
button-language = 🌐 Idioma
button-help = ❓ Ayuda
button-resume = ▶️ Continuar: { $what }
button-continue = ▶️ Continuar
button-discard = 🗑 Borrar mis respuestas
button-discard-really = Sí, borrarlas
nothing-to-discard = Aquí ya no queda nada por borrar.
discard-sure = ¿Desea borrar todas sus respuestas de «{ $what }»? No podrá recuperarlas.
discard-changes-sure = ¿Desea descartar los cambios sin terminar de «{ $what }»? Lo que ya estaba guardado queda como está.
discarded = Borrado.
draft-application = candidatura { $reference }
paused =
    <b>Guardado: { $what }.</b>

    Todo lo que ha indicado queda a salvo y, cuando vuelva, seguiremos en la misma pregunta. Un borrador que nadie toca durante 30 días se borra.
paused-amending =
    <b>Sus cambios están guardados, pero aún no se han enviado: { $what }.</b>

    Lo que envió antes es lo que cuenta hasta que envíe la nueva versión. Puede seguir con los cambios en cualquier momento antes de la fecha límite.
out-of-date = Ese botón era de un paso anterior, así que no he cambiado nada. Seguimos desde aquí.
courtesy-greeting = ¡Hola! Es un gusto atenderle.
courtesy-thanks = De nada, con mucho gusto.
courtesy-answer = No sé a qué pregunta responde con eso. Para decir sí o no, toque el botón que está debajo de la pregunta.
unknown-command = No conozco el comando /{ $command }. Esto es lo que puedo hacer.
unknown-command-here = No conozco el comando /{ $command }. Seguimos en esta pregunta; con /cancel puede salir de ella y sus respuestas se conservan.
nothing-to-cancel = No hay nada que cancelar: no tiene ningún formulario abierto.
edited-not-used = Ha modificado un mensaje anterior. Conservo la respuesta tal como la envió al principio; para cambiarla, use los botones ✏️ de la revisión.
sent-unasked = Solo puedo trabajar con texto y botones. Escriba una palabra para buscar vacantes o use el menú.
number-unlisted = { $count ->
    [one] Aquí no hay ningún { $number }, solo el { $first }. Escríbalo o tóquelo.
    [many] No hay ningún { $number } en la lista: sus números van del { $first } al { $last }. Escriba o toque uno de ellos.
   *[other] No hay ningún { $number } en la lista: sus números van del { $first } al { $last }. Escriba o toque uno de ellos.
}
contact-unasked = Gracias, pero ahora mismo no necesitaba ningún contacto.
help =
    <b>Cómo funciona</b>

    1. Busque una vacante: escriba cualquier palabra en español, francés, inglés o árabe, como <i>ciberdelincuencia</i> o <i>Lyon</i>, o use los filtros.
    2. Toque <b>Postularme</b>. Le haré las preguntas de una en una; el perfil se completa una sola vez y sirve para todas sus candidaturas.
    3. Revíselo todo y envíe su candidatura antes de que termine el plazo. Recibirá un acuse de recibo con un número.

    Puede parar en cualquier momento: todo queda guardado. Con /cancel sale de un formulario, con /applications ve en qué punto están sus candidaturas y con /language cambia el idioma.

    Soy un bot. Las decisiones sobre las candidaturas las toman personas.

command-start = Menú
command-search = Buscar una vacante
command-profile = Mi perfil
command-documents = Mis documentos
command-applications = Mis candidaturas y borradores
command-language = Cambiar el idioma
command-help = Cómo funciona
command-cancel = Salir del formulario y guardarlo
bot-description = Le ayudo a encontrar una vacante en una organización internacional y a presentar su candidatura, paso a paso, en español, francés, inglés o árabe. Soy un bot; las decisiones las toman personas.
bot-short-description = Busque vacantes y presente su candidatura, paso a paso, en cuatro idiomas.
private-only = Solo hablo de candidaturas en chats privados. Escríbame directamente, por favor.

number = { $number }
date = { $date }
only-in = { $text } ({ $language })
deadline-date = hasta el { $day } inclusive
deadline-minute = hasta el { $moment }
deadline-left = { $deadline } ({ $days ->
    [0] último día
    [one] queda { $days } día
   *[other] quedan { $days } días
})
deadline-at-home = Para usted, eso es el { $at }.
deadline-over = { $deadline } (plazo cerrado)

sorry-failed = Ha habido un problema por nuestra parte con su último mensaje y no se ha tenido en cuenta. Lo que indicó antes está a salvo. Inténtelo de nuevo, por favor, o toque Menú.
month-01 = Enero
month-02 = Febrero
month-03 = Marzo
month-04 = Abril
month-05 = Mayo
month-06 = Junio
month-07 = Julio
month-08 = Agosto
month-09 = Septiembre
month-10 = Octubre
month-11 = Noviembre
month-12 = Diciembre

button-erase = 🗑 Borrar mis datos
button-erase-really = Sí, borrar todo
erase-sure =
    <b>¿Desea borrar todo lo que guardamos sobre usted?</b>

    Su perfil, sus respuestas, sus borradores, sus documentos, sus candidaturas, sus vacantes guardadas y alertas, sus preguntas, sus ajustes y sus consentimientos se borran al momento de nuestros registros y no podrán recuperarse. Con ello termina su consentimiento. Los mensajes de este chat siguen en Telegram hasta que usted borre el chat.
erase-applications = { $count ->
    [one] <b>Ha enviado una candidatura. También se borrará y nadie la tendrá ya en cuenta.</b>
   *[other] <b>Ha enviado { $count } candidaturas. También se borrarán y nadie las tendrá ya en cuenta.</b>
}
erased = Se ha borrado todo lo que guardábamos sobre usted. Puede consultar las vacantes y empezar de nuevo cuando quiera.
erase-held = Sus datos están retenidos en este momento y aún no se pueden borrar. Se le avisó al comienzo y se le avisará cuando termine. Sus candidaturas siguen su curso. Si no está de acuerdo, escriba al equipo.
erased-on-request = Tal como pidió a nuestro equipo de protección de datos, se ha borrado todo lo que guardábamos sobre usted. Puede consultar las vacantes y empezar de nuevo cuando quiera.
hold-begun = Sus datos quedan retenidos desde ahora: su perfil, sus documentos y sus candidaturas no se borran, y nadie le encuentra en la bolsa de candidaturas hasta que el equipo de protección de datos ponga fin a la retención. Sus candidaturas siguen su curso. Le avisaremos cuando termine.
hold-ended = La retención de sus datos ha terminado. Vuelven a guardarse durante los plazos habituales, y puede pedir que se borren en cualquier momento.
mydata-on-request = Usted pidió sus datos a nuestro equipo de protección de datos. Aquí los tiene; solo se envían a este chat.
command-privacy = Sus datos: qué se guarda y cómo borrarlo
