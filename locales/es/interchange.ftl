### Los perfiles que se traen en un archivo: lo que se encontró, lo que no, y el formulario sin conexión.

# Currículos
import-note-arabic_pdf = En un PDF en árabe solo se leen con fiabilidad el correo electrónico y el número de teléfono. Si envía el mismo currículo en Word (DOCX), podré leer también lo demás.
import-note-row_unclear = He dejado fuera esta línea de { $section }, porque no distingo sus partes: { $text }
import-note-date_unclear = { $field }: «{ $text }» puede indicar dos días distintos, así que no lo he tomado.
import-failed-no_text = Este archivo contiene imágenes de páginas y ningún texto, así que no puedo leer nada. Envíe el currículo en Word (DOCX) o un PDF guardado desde un procesador de textos.

# El formulario sin conexión
import-note-cell_unreadable = { $section }, { $field } (celda { $cell }): no he podido leer «{ $text }».
import-note-cell_empty = { $section }: en la celda { $cell }, «{ $field }» está vacío, así que he dejado fuera la fila.
import-failed-not_a_form = Esta hoja de cálculo no es el formulario que envío, así que no sé qué contienen sus celdas.
template-title = Su perfil, para rellenar sin conexión
template-about = Instrucciones
template-step-fill = Rellene las celdas de color, hoja por hoja. Cada fila es un título, un puesto, un idioma o una nacionalidad.
template-step-pick = Si la celda ofrece una lista, elija en ella. También puede escribir la respuesta.
template-step-months = Escriba los meses como año y mes, por ejemplo 2019-03, y los días como 1990-03-12.
template-step-leave = Deje vacío lo que aún no sepa. Podrá completarlo más tarde en el chat.
template-step-safe = No incluya en este archivo números de pasaporte, antecedentes penales ni información médica.
template-step-send = Guarde el archivo en formato Excel (XLSX) y envíelo en el chat. Verá lo que se ha leído antes de que se guarde nada.
template-hint-country = Elija el país en la lista.
template-hint-nationality = Elija el país en la lista.
template-hint-language = Elija el idioma en la lista.
template-hint-isced = Elija en la lista el nivel más cercano.
template-hint-cefr = Elija el nivel en la lista.
template-hint-notice = Elija en la lista.
template-hint-bool = Elija sí o no.
template-hint-day = Por ejemplo, 1990-03-12
template-hint-month = Por ejemplo, 2019-03
template-hint-phone = Con el prefijo del país, por ejemplo, +51 987 654 321
template-hint-percent = Un número de 5 a 100; 100 es jornada completa.
template-hint-paragraphs = Puede escribir varias líneas.
template-hint-optional = Solo si es su caso.

# Europass y JSON Resume
import-note-invalid = { $section }, { $field }: no he podido usar «{ $text }». Se lo preguntaré.
import-note-shortened = { $section }, { $field }: el texto supera la longitud prevista, así que he conservado el principio. Revíselo, por favor.
import-note-month_missing = { $section }, { $field }: el archivo dice { $text }, sin el mes. Se lo preguntaré.
import-note-months_disorder = { $section }: en { $text } el final es anterior al comienzo, así que no he tomado ninguna de las dos fechas. Se las preguntaré.
import-note-level_unknown = { $section }: no puedo saber el nivel de «{ $text }». Se lo preguntaré.
import-note-lowest_level = { $spoken }: el archivo da varios niveles. He puesto el más bajo, { $level }, como nivel general y he conservado los demás. Corríjalo si hace falta.
import-note-language_without_level = He encontrado el idioma «{ $language }», pero ningún nivel del MCER, de A1 a C2. Se lo preguntaré.
import-note-name_split = En «{ $text }» he tomado la primera palabra como nombre y la segunda como apellido. Compárelos con su pasaporte, por favor.
import-note-name_unsplit = No puedo distinguir el nombre de los apellidos en «{ $text }». Le preguntaré ambos.
import-note-more_entries = { $section }: hay más elementos de los que puedo tomar de un archivo. Podrá añadir los demás usted.
import-note-other_part = He dejado de lado «{ $text }». Si es importante para su trabajo, añádalo a sus competencias o a su motivación.
import-note-coded_skills = Algunas competencias figuran solo como códigos, que no sé leer. Añádalas con palabras, por favor.
import-note-picture = No he tomado la foto: las candidaturas se leen sin ella.
import-note-gender = No he tomado el género: no lo pregunto.
import-note-links = No he tomado páginas web ni redes sociales: el perfil no tiene lugar para ellas.
import-note-summary = No he tomado el titular ni la presentación. Puede usarlos al escribir su motivación.
import-note-annexes = No he tomado los archivos adjuntos. Podrá enviar diplomas y certificados con su candidatura.
import-note-publications = No he tomado las publicaciones. Si son importantes para su trabajo, añádalas a sus competencias.
import-note-projects = No he tomado los proyectos. Si son importantes para su trabajo, descríbalos en el puesto correspondiente.
import-note-awards = No he tomado los premios. Si son importantes para su trabajo, añádalos a sus competencias.
import-note-volunteering = No he tomado el voluntariado. Si es importante, añádalo a su experiencia laboral.
import-note-references = No he tomado las referencias: el equipo de selección las pedirá más adelante, si hace falta.
import-note-interests = No he tomado aficiones ni intereses: no los pregunto.

import-failed-broken = Este archivo está dañado o incompleto y no puedo leerlo. Descárguelo o guárdelo de nuevo, por favor, y envíe la copia nueva.
import-failed-unsafe = Este archivo remite a otros archivos o a definiciones ocultas, que por seguridad no abro. Descárguelo de nuevo desde Europass, por favor, o envíe su CV en DOCX.
import-failed-too_large = Este archivo contiene más de lo que puedo leer de una vez. Quite las imágenes y los anexos, por favor, y envíelo de nuevo.
import-failed-encrypted = Este PDF está protegido con contraseña. Envíe una copia sin contraseña, por favor.
import-failed-no_attachment = Este PDF no contiene datos de Europass que yo pueda leer. Envíe el PDF tal como se descarga de europass.europa.eu, por favor, o su CV en DOCX.
import-failed-unknown_format = No conozco este tipo de archivo. Puedo leer un Europass en PDF o XML, un JSON Resume o un CV en PDF o DOCX.
import-failed-unknown_version = Este archivo Europass es de una versión que no conozco. Ábralo en europass.europa.eu, guárdelo de nuevo y vuelva a enviarlo, por favor.
import-failed-job_advert = Este archivo describe una vacante, no a una persona. Envíe el archivo con su propio CV, por favor.
import-failed-nothing_found = Puedo abrir este archivo, pero no encuentro en él nada para su perfil. Envíe otro, por favor, o complete el perfil aquí.

# Lo encontrado, antes de pasarlo al perfil
import-entry = • { $facts }
import-facts = { $first } · { $rest }
import-fact = { $label }: { $value }
import-guess = 💡 { $fact } (lo supongo)
import-missing = ❓ Falta por preguntar: { $labels }
import-differs = { $label }: usted tiene <b>{ $had }</b> → encontrado <b>{ $found }</b>
import-known = ✓ Ya está en su perfil.
import-months = { $section }: el archivo solo indica años ({ $years }). Le preguntaré los meses.
import-notes = <b>Conviene saber sobre este archivo:</b>
import-guesses = 💡 señala lo que los archivos casi nunca dicen y que por eso he supuesto. Compruébelo, por favor; también puede pasar solo lo que dice el archivo.
import-ask = <b>¿Lo paso a su perfil?</b> No se guarda nada hasta que usted toque.
import-over = No queda nada de ese archivo. Puede enviarlo otra vez, o enviar otro.
import-all-known = Todo lo que contiene este archivo ya está en su perfil; no hay nada que pasar.
import-left = Lo he dejado todo aparte; no se ha guardado nada.
import-taken = ✓ Pasado al perfil: { $sections }
import-asking = Ahora solo pregunto lo que el archivo no dice.
import-complete = Su perfil está completo. No queda nada por preguntar.
import-number = <b>Entrada { $number }</b>
    .label = Entrada { $number }
import-offer = 📥 <b>¿Tiene un currículum o un archivo de perfil? Envíelo ahora</b> (Europass, JSON Resume, PDF o DOCX) y solo preguntaré lo que no diga. Si no, basta con responder:
import-ways =
    <b>Envíeme el archivo ahora.</b> Verá todo lo que encuentre en él antes de que se guarde nada.

    • <b>Europass</b>: el PDF o el XML de europass.europa.eu. Es lo mejor.
    • <b>JSON Resume</b>: un archivo .json de cualquier editor de currículums que lo ofrezca.
    • <b>LinkedIn</b>: en su perfil, «Recursos» o «Más», y después «Guardar como PDF».
    • <b>Cualquier currículum</b> en DOCX o PDF. Si está en árabe, envíe mejor un DOCX.

    ¿Va a quedarse sin conexión? Llévese nuestro formulario, rellénelo con calma y devuélvalo.
import-template = Rellene las celdas de color, guarde el archivo y envíelo aquí. Lo que contiene su perfil ya figura en él.
button-bring = 📥 Traer un currículum o perfil
button-template = 📋 Formulario sin conexión (Excel)
button-import-all = ✓ Pasar todo lo mostrado
button-import-section = ✓ Pasar esta sección
button-import-plain = Pasarlo sin suposiciones
button-import-look = 🔍 { $section }
button-import-edit = ✏️ { $entry }
button-import-drop = 🗑 Omitir: { $entry }
button-import-drop-all = 🗑 Omitir esta sección
button-import-back = ← Todas las secciones halladas
button-import-leave = 🗑 No pasar nada
button-import-on = 📥 Encontrado en su archivo

# Llevarse el perfil
button-export = 📤 Llevarme mi perfil
button-export-json = JSON Resume
button-export-europass = Europass (XML)
export-how = ¿En qué formato quiere su perfil? Los dos pueden volver a enviarse aquí en cualquier momento.
export-nothing = Su perfil está todavía vacío, así que aún no hay nada que llevarse.
export-here-json = Su perfil en JSON Resume, que leen muchos editores de currículums.
export-here-europass = Su perfil para Europass: en europass.europa.eu elija importar un perfil e indique este archivo.

# La bolsa, como se respondió antes
pool-as-before = La respuesta sobre la bolsa de candidaturas es la de su última candidatura. Toque abajo para cambiarla.
