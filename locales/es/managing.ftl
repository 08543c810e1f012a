### Las vacantes, como el equipo las crea, modifica, termina y cuenta.

## Las vacantes, como las gestiona el equipo: la lista, una vacante, sus pasos.

button-openings = 🗂 Vacantes
button-openings-open = Abiertas ({ $count })
button-openings-draft = Borradores ({ $count })
button-openings-closed = Cerradas ({ $count })
button-openings-ended = Terminadas ({ $count })
button-opening-new = ➕ Nueva vacante
button-opening-file = 📥 Desde un archivo
button-opening-back = ↩️ Vacante
button-opening-edit = ✏️ Modificar
button-opening-deadline = 📅 Plazo
button-opening-publish = 📣 Publicar
button-opening-close = 🔒 Cerrar ya
button-opening-plan = ⏰ Programar cierre
button-opening-unplan = ✖️ Anular el cierre previsto
button-opening-fill = 🏁 Cubierta
button-opening-cancel = ✖️ Cancelar
button-opening-figures = 📊 Cifras
button-opening-export = 📤 Exportar
button-opening-publish-sure = 📣 Publicar ahora
button-opening-close-sure = 🔒 Cerrar ahora
button-opening-cancel-sure = ✖️ Cancelar la vacante
button-opening-fill-sure = 🏁 Está cubierta
openings = <b>Vacantes</b>, { $group }: { $count }
openings-open = abiertas
openings-draft = borradores
openings-closed = cerradas
openings-ended = canceladas o cubiertas
openings-row = <b>{ $title }</b> ({ $reference }) · { $closing }
openings-line =
    { $opening }
    Recibidas: { $sent } · borradores: { $drafts }
opening-heading =
    <b>{ $title }</b> ({ $reference })
    { $state }
opening-is-draft = 📝 Borrador: los candidatos no la ven.
opening-is-published = 📣 Publicada
opening-is-extended = 📣 Publicada, plazo ampliado
opening-is-over = 🔒 Publicada, plazo vencido
opening-is-closed = 🔒 Cerrada
opening-is-cancelled = ✖️ Cancelada
opening-is-filled = 🏁 Cubierta
opening-planned = ⏰ Cierre anticipado: { $at }
opening-no-title = ⚠️ Sin título en: { $languages }
opening-no-body = ⚠️ Sin descripción en: { $languages }
opening-asks = Criterios: { $criteria } · preguntas: { $questions } · documentos: { $documents }
opening-stage = { $stage }: { $count }
opening-stages = <b>Candidaturas</b>: { $counts }
opening-stages-none = Todavía no hay candidaturas.
opening-no-step = Ya no es posible: la vacante ha cambiado de estado. No se ha modificado nada.
opening-publish-sure = ¿Publicar <b>{ $title }</b>? Se podrán enviar candidaturas de inmediato.
opening-close-sure = ¿Cerrar <b>{ $title }</b> ahora? No se aceptarán más candidaturas y se avisará a todas las personas interesadas.
opening-cancel-sure = ¿Cancelar <b>{ $title }</b>? Es definitivo. Se avisará a quienes la guardaron o tienen una candidatura.
opening-fill-sure = ¿Está cubierta <b>{ $title }</b>? Es definitivo. Quienes esperan recibirán un mensaje de cierre.
opening-close-drafts = Borradores que ya no se podrán enviar: { $count }
opening-cancel-ends = Candidaturas que terminan con ella: { $count }
opening-fill-ends = No seleccionadas: { $count }
opening-read-as = 👁 <b>Lo que leerán quienes ven terminar su candidatura</b>, cada cual en su idioma:
opening-staying = Estas quedan como están: { $counts }
opening-publish-done = ✅ Publicada.
opening-close-done = ✅ Cerrada. Se está avisando a las personas interesadas.
opening-cancel-done = ✅ Cancelada. Candidaturas terminadas: { $count }. Se está avisando a las personas interesadas.
opening-fill-done = ✅ Cubierta. No seleccionadas: { $count }. Se está avisando a las personas interesadas.
opening-taken = Ya existe una vacante con la referencia { $reference }. Elija otra, por favor.
error-day_over = Ese día ya ha pasado. El último día para presentarse es hoy, como muy pronto.
opening-made = ✅ El borrador está creado. Complételo y publíquelo.
section-opening = Nueva vacante
error-reference = Una referencia tiene de 2 a 24 letras, cifras y guiones, por ejemplo INT04606.
question-opening-reference = ¿Cuál es la referencia?
    .hint = Por ejemplo <i>INT04606</i>
    .label = Referencia
question-opening-title = ¿Cuál es el título, en su idioma?
    .hint = Los demás idiomas se añaden después.
    .label = Título
question-opening-category = ¿Qué ámbito?
    .hint = Toque uno.
    .label = Ámbito
question-opening-contract = ¿Qué tipo de contrato?
    .hint = Toque uno.
    .label = Contrato
question-opening-city = ¿En qué ciudad está el puesto?
    .hint = Omítalo si no está decidido.
    .label = Ciudad
question-opening-country = ¿Y en qué país?
    .hint = Escriba su nombre.
    .label = País
question-opening-deadline = ¿Cuál es el último día para presentarse?
    .hint = Cuenta hasta su final. Escríbalo, por ejemplo <i>31 de marzo de 2027</i>, o toque el año.
    .label = Plazo
question-opening-body = Describa el puesto en su idioma.
    .hint = Puede usar varios mensajes; un texto largo también puede llegar por archivo.
    .label = Descripción

## Plazos y cierre programado.

closing-move =
    <b>{ $title }</b>
    Plazo actual: { $deadline }. ¿Cuál es el nuevo?
closing-plan =
    <b>{ $title }</b>
    Plazo actual: { $deadline }. ¿Cuándo debe cerrarse antes?
closing-how = Escriba un día, por ejemplo <i>31 de marzo de 2027</i>, con hora si lo desea: <i>31 de marzo de 2027 17:00</i>. La hora es la de la vacante.
closing-unread = No leo en esto un día concreto.
closing-past = Esa fecha ya pasó.
closing-later = El plazo termina antes de todos modos.
closing-move-sure =
    ¿Mover el plazo?
    De: { $before }
    A: { $after }
closing-plan-sure =
    ¿Cerrar antes?
    Plazo: { $before }
    Cierre: { $after }
closing-move-told = Se avisará una vez a quienes la guardaron, empezaron o enviaron una candidatura. Se anula el cierre previsto.
closing-plan-told = Se cerrará por sí sola y entonces se avisará a las personas interesadas.
button-closing-move = 📅 Mover el plazo
button-closing-plan = ⏰ Cerrar entonces
closing-move-done = ✅ El plazo se ha movido. Se está avisando a las personas interesadas.
closing-plan-done = ✅ El cierre está programado.
closing-unplan-done = ✅ Se cerrará al terminar el plazo.

## Modificar un dato.

edit =
    <b>{ $title }</b>
    ¿Qué desea modificar? ✅ existe, ⚠️ falta.
edit-facts =
    <b>{ $title }</b>
    ¿Qué dato?
button-edit-facts = 🧾 Datos
edit-sent = Las candidaturas ya enviadas quedan como se enviaron: { $count }.
edit-known = ✅ { $what }
edit-missing = ⚠️ { $what }
edit-fact = <b>{ $what }</b>, ahora: { $now }
edit-how = Escriba el nuevo valor.
edit-unknown = sin indicar
edit-unread = No puedo leer esto. Escríbalo de otra forma, por favor.
edit-done = ✅ Modificado: { $what }
edit-not = La vacante no puede quedar así. No se ha modificado nada.
edit-papers = ¿Qué documentos hacen falta? Toque para pedirlos o no.
edit-file = <b>{ $title }</b> como archivo. Modifíquelo y devuélvalo aquí por Vacantes, Desde un archivo; primero verá lo que cambiaría.
button-edit-documents = 📎 Documentos
button-edit-criteria = ☑️ Criterios ({ $count })
button-edit-questions = ❓ Preguntas ({ $count })
button-edit-file = 📄 Todo como archivo
button-edit-clear = ✖️ Sin indicar
fact-name-t = Título: { $language }
fact-name-b = Descripción: { $language }
fact-name-cat = Ámbito
fact-name-con = Contrato
fact-name-cit = Ciudad
fact-name-cty = País
fact-name-mon = Meses
fact-name-gra = Grado
fact-name-pos = Puestos
fact-name-scr = Control de seguridad
fact-name-ope = Abierta a
fact-name-dir = Dirección
fact-name-uni = Unidad
fact-name-rep = Depende de

## Criterios y preguntas.

asking-c = <b>Criterios</b>: { $count }. Añada o quite uno.
asking-q = <b>Preguntas</b>: { $count }. Añada o quite una.
asking-criterion = { $number }. { $text }
asking-asset = { $number }. ➕ { $text } (se valora)
asking-question = { $number }. { $text }
asking-knock-out = { $number }. ⛔ { $text } (excluyente)
asking-done = ✅ Modificado.
asking-how-c-education = Escriba el nivel CINE y el texto: <i>7 Máster en Derecho</i>. Empiece con + si solo se valora.
asking-how-c-experience = Escriba los años y el texto: <i>5 años de análisis</i>. Empiece con + si solo se valora.
asking-how-c-language = Escriba el idioma y su nivel MCER: <i>francés C1</i>. Empiece con + si solo se valora.
asking-how-c-licence = Escriba la licencia o el certificado. Empiece con + si solo se valora.
asking-how-c-other = Escriba el criterio. Empiece con + si solo se valora.
asking-how-q-yes_no = Escriba la pregunta, que se responde con sí o no, en una línea.
asking-how-q-text = Escriba la pregunta, de respuesta libre, en una línea.
asking-how-q-number = Escriba la pregunta, que se responde con un número, en una línea.
asking-how-q-date = Escriba la pregunta, que se responde con una fecha, en una línea.
asking-how-q-choice = Escriba la pregunta en la primera línea y cada respuesta en una línea propia; se podrá elegir una.
asking-how-q-multi = Escriba la pregunta en la primera línea y cada respuesta en una línea propia; se podrán elegir varias.
button-asking-drop = ➖ { $number }
button-asking-c = ☑️ Criterios
button-asking-q = ❓ Preguntas
button-asking-c-education = ➕ Estudios
button-asking-c-experience = ➕ Experiencia
button-asking-c-language = ➕ Idioma
button-asking-c-licence = ➕ Licencia
button-asking-c-other = ➕ Otro
button-asking-q-yes_no = ➕ Sí o no
button-asking-q-text = ➕ Texto
button-asking-q-number = ➕ Número
button-asking-q-date = ➕ Fecha
button-asking-q-choice = ➕ Una opción
button-asking-q-multi = ➕ Varias opciones

## Un archivo de vacantes.

load = Envíe ahora el archivo de vacantes (JSON o CSV). Nada cambia hasta que vea lo que haría.
load-large = Este archivo supera los 2 MB. Divídalo, por favor.
load-looking = Estoy leyendo el archivo…
load-failed = No se pudo obtener el archivo. Envíelo de nuevo, por favor.
load-dry = <b>Lo que haría este archivo</b>. Todavía no ha cambiado nada.
load-unread = ❌ No puedo leerlo: debe ser una lista de vacantes en JSON o una tabla CSV con una columna «reference», en UTF-8.
load-added = ➕ Nuevas: { $count } ({ $references })
load-changed = ✏️ Modificadas: { $count }
load-change = • { $reference }: { $fields }
load-same = = Sin cambios: { $count }
load-kept = 🔒 El estado no cambia, porque un archivo no lo modifica: { $count } ({ $references }). Cierre, cancele o dé por cubierta una vacante en el chat, para que nadie quede sin aviso.
load-elsewhere = 🚫 No confiadas a usted, se omiten: { $count } ({ $references })
load-faults = ⚠️ Errores, estas filas se omiten: { $count }
load-fault = • fila { $row }, { $reference }, { $field }: { $code }
button-load = ✅ Importar: { $count }
load-done = ✅ Importadas: { $count }. Donde cambió un plazo, se está avisando a las personas interesadas.

## Exportaciones.

export-asked = Exportar las candidaturas de <b>{ $title }</b>. Cada exportación queda registrada y cada fila indica que es suya.
export-blind = 🙈 Lectura anónima: sin nombres, contactos, nacionalidad ni archivos.
button-export-xlsx = 📗 Excel
button-export-csv = 📄 CSV
button-export-zip = 🗜 Documentos (ZIP)
export-none = Todavía no hay nada que exportar.
export-no-documents = Estas candidaturas no tienen documentos.
export-done = <b>{ $title }</b>: { $count } en la tabla. Solo para este proceso; elimine el archivo cuando ya no haga falta.
export-documents = <b>{ $title }</b>: documentos, { $count } en total. Solo para este proceso; elimine los archivos cuando ya no hagan falta.
export-part = Parte { $part } de { $parts }
bundle-lost = Este documento se ha perdido o está dañado.
sheet-title = Candidaturas { $reference }
sheet-mark = Exportado por { $name } (equipo { $number }) el { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC
sheet-id = Candidatura
sheet-stage = Etapa
sheet-sent = Enviada (UTC)
sheet-version = Versión
sheet-given_names = Nombres
sheet-family_names = Apellidos
sheet-nationality = Nacionalidad
sheet-country = País de residencia
sheet-email = Correo electrónico
sheet-phone = Teléfono
sheet-education = Título más alto
sheet-experience = Meses de experiencia
sheet-languages = Idiomas
sheet-spoken = { $language } ({ $level })
sheet-criterion = { $number }. { $text }
sheet-met = mostrado
sheet-not-shown = no mostrado
sheet-not-met = no cumplido
sheet-documents = Documentos
sheet-exported = Exportación

## Cifras.

figures-funnel = <b>{ $title }</b>: hasta dónde llegaron las candidaturas, de { $sent } enviadas
figures-time = <b>{ $title }</b>: días en cada etapa, mediana de { $sent } enviadas
figures-days = <b>{ $title }</b>: candidaturas por día, { $sent } enviadas en total
figures-none = Todavía no hay candidaturas.
figures-line = { $stage }: { $count }
figures-wait = { $stage }: { $days }
figures-day = { $day }: { $count }
button-figures-funnel = 🔻 Recorrido
button-figures-time = ⏱ Tiempos
button-figures-days = 📅 Por día
figure-funnel = Hasta dónde llegaron las candidaturas
figure-time = Días en cada etapa (mediana)
figure-days = Candidaturas por día
figure-about = { $title } ({ $reference })
