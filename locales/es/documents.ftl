### Los documentos que se envían: por qué uno no se guarda y qué hacer a continuación.

document-refused-empty = Este archivo ha llegado vacío. Ábralo en su dispositivo para comprobarlo y envíelo de nuevo, por favor.
document-refused-too_large = Ocupa demasiado: puedo recibir { $limit } MB como máximo. Guárdelo con un tamaño menor, o escanéelo con menos resolución, y envíelo de nuevo, por favor.
document-refused-wrong_kind = { $kind ->
    [heic] Esta imagen está en un formato propio de Apple ({ $format }) que no puedo abrir. Envíela como foto y no como archivo, por favor: Telegram la convertirá.
    [picture] No puedo guardar imágenes en formato { $format }. Envíela como foto, por favor, o guárdela como JPEG o PNG.
    [word] No puedo guardar documentos en formato { $format }. Ábralo, guárdelo como PDF o DOCX y envíe esa versión, por favor.
    [sheet] Es una hoja de cálculo ({ $format }). Guárdela como PDF y envíe el PDF, por favor.
    [slides] Son diapositivas ({ $format }). Guárdelas como PDF y envíe el PDF, por favor.
    [archive] Es un archivo comprimido ({ $format }). Descomprímalo y envíe los documentos uno por uno, por favor.
    [program] Este archivo contiene un programa, así que no lo he guardado. Envíe su documento en PDF, DOCX, JPEG o PNG, por favor.
    [video] No puedo guardar vídeos ({ $format }). Envíe un PDF o fotos de las páginas, por favor.
    [audio] No puedo guardar grabaciones de sonido ({ $format }). Envíe un PDF o fotos de las páginas, por favor.
    [page] Es una página web o un archivo de datos ({ $format }). Ábralo, guárdelo como PDF y envíe el PDF, por favor.
    [text] Es un archivo de texto sin formato. Guárdelo como PDF o DOCX y envíe esa versión, por favor.
   *[other] No reconozco este tipo de archivo. Envíe su documento en PDF, DOCX, JPEG o PNG, por favor.
}
document-refused-truncated = A este archivo le falta el final, como ocurre cuando se corta una transferencia. Descárguelo o guárdelo otra vez y envíelo de nuevo, por favor.
document-refused-damaged = No consigo abrir este archivo; parece dañado. Guárdelo de nuevo, a ser posible como PDF, y envíe la copia nueva, por favor.
document-refused-encrypted = Este documento está protegido con contraseña y no puedo abrirlo. Guarde una copia sin contraseña y envíela, por favor.
document-refused-too_many_pages = Tiene demasiadas páginas: puedo recibir { $limit } como máximo. Envíe solo la parte que haga falta aquí, por favor.
document-refused-too_many_pixels = Esta imagen es demasiado grande: { $limit } megapíxeles como máximo. Envíela como foto, por favor, y Telegram la reducirá.
document-refused-too_many_parts = Este documento de Word tiene demasiados elementos para poder revisarlo. Guárdelo como PDF y envíe el PDF, por favor.
document-refused-unpacks_too_large = Una vez descomprimido, este archivo es demasiado grande para poder revisarlo. Imprímalo en un PDF nuevo y envíe ese PDF, por favor.
document-refused-unsafe_structure = Por la forma en que está hecho, no es seguro guardar este archivo. Abra el original, guárdelo como un PDF nuevo y envíe ese PDF, por favor.
document-refused-macros = Este documento de Word contiene macros (pequeños programas), así que no lo he guardado. Guárdelo como PDF o como DOCX normal y envíe esa versión, por favor.
document-refused-external_content = Este documento de Word carga contenido de otro lugar cada vez que se abre, así que no lo he guardado. Guárdelo como PDF y envíe el PDF, por favor.
document-refused-embedded_objects = Dentro de este documento hay otros archivos, y solo puedo guardar el documento en sí. Guárdelo como PDF normal y envíe aparte lo que contiene, por favor.
document-refused-dynamic_form = Este formulario PDF solo muestra sus páginas en el programa de Adobe. Ábralo allí, imprímalo en un PDF nuevo y envíe ese PDF, por favor.
document-refused-active_content = Algo de este PDF seguiría activándose por sí solo, así que no lo he guardado. Imprímalo en un PDF nuevo y envíe ese PDF, por favor.
document-refused-too_heavy = La revisión de este archivo tardaba demasiado y la he detenido. Imprímalo en un PDF nuevo, con menos páginas si puede, y envíe ese PDF, por favor.
document-refused-infected = El antivirus ha dado una alerta con este archivo ({ $name }), así que no lo he guardado. Revise su dispositivo, haga una copia nueva del documento y envíela, por favor.
document-refused-unchecked = El antivirus no responde en este momento, así que no he podido recibir este archivo. No es problema de su archivo: envíelo de nuevo dentro de unos minutos, por favor.

### Archivos y documentos de quien se postula: enviados, recogidos, guardados, adjuntos.

document-consent-first = Gracias por el archivo. Antes de guardar nada necesito su consentimiento. En cuanto lo dé, seguiré con su archivo.
document-received = 📎 Archivo: { $name }
document-what = <b>He recibido su archivo. ¿Qué es?</b> Lo recojo en cuanto lo sepa.
button-file-cv = 📄 Mi CV: rellenar mi perfil con él
button-file-diploma = 🎓 Diploma
button-file-certificate = 📜 Certificado
button-file-motivation_letter = ✉️ Carta
button-file-portfolio = 🗂 Portafolio u otro
button-file-secret = ⛔ Pasaporte, identidad, penales, salud
button-file-other = No, es otra cosa
document-never =
    <b>Por favor, no envíe aquí este tipo de documentos.</b> No lo he recogido, así que no guardamos nada de su contenido.

    Los chats con un bot no están cifrados de extremo a extremo, y Telegram conserva una copia. Los pasaportes, los documentos de identidad, los certificados de antecedentes penales y los documentos médicos merecen una vía más segura: solo se le pedirán más adelante, si se le selecciona, y los entregará por el espacio seguro de la organización o en persona.

    Borre su mensaje con el archivo: manténgalo pulsado y elija «Eliminar», también para el bot.
document-looking = Recibido. Estoy recogiendo el archivo y comprobando que es seguro; tarda unos segundos. Mientras tanto puede continuar.
import-looking = Recibido. Estoy leyendo el archivo; tarda unos segundos. Mientras tanto puede continuar.
document-question-over = Ya no recuerdo este archivo. Envíelo otra vez, por favor.
document-formats = PDF, DOCX, JPEG o PNG, hasta { $limit } MB. Varias fotos de un mismo documento enviadas juntas forman un solo documento.
document-too-large = Este archivo supera los { $limit } MB y no puedo recibirlo. Envíe una copia más ligera, por ejemplo un PDF de menor calidad o fotos de las páginas.
document-too-many = Ya tiene { $limit } documentos, que es el máximo. Quite uno que ya no necesite y envíe este archivo otra vez.
document-no-room = Sus documentos juntos superarían los { $limit } MB. Quite uno que ya no necesite o envíe un archivo más ligero.
document-stored = ✓ <b>Guardado como { $kind }:</b> { $name }
document-known = Ya había enviado este mismo archivo, así que lo guardo una sola vez. Está aquí como { $kind }: { $name }
document-gone = Telegram ya no me entrega este archivo. Envíelo otra vez, por favor.
document-unsaved = No he podido guardar este archivo: el problema es nuestro, y no se ha conservado nada de él. Envíelo otra vez dentro de un rato, por favor.
document-failed = Lo he intentado varias veces y no he podido recoger este archivo de Telegram. Envíelo otra vez, por favor.
document-kind-cv = CV
document-kind-diploma = Diploma
document-kind-certificate = Certificado
document-kind-motivation_letter = Carta
document-kind-portfolio = Portafolio u otro
document-named = { $kind }, { $count ->
    [one] { $count } página
    [many] { $count } de páginas
   *[other] { $count } páginas
}
import-found = <b>Esto es lo que he encontrado en su archivo:</b>
import-unsaved = Nada de ello está todavía en su perfil.
import-nothing = No he encontrado en este archivo nada que pueda pasar a su perfil.
unnamed-photos = { $count ->
    [one] una foto
    [many] { $count } de fotos
   *[other] { $count } fotos
}
unnamed = 📎 <b>A la espera de su respuesta:</b> { $name }. Dígame qué es y lo incorporo.
unnamed-until = 📎 <b>A la espera de su respuesta:</b> { $name }. Dígame qué es y lo incorporo; si no, lo olvidaré el { $day }.
button-unnamed = ❔ Decir qué es: { $name }
documents-none = <b>Aún no tiene documentos aquí.</b> Lo mejor es empezar por su CV: con él puedo rellenar su perfil.
documents-heading = <b>Sus documentos</b> ({ $count } de { $limit })
documents-how = Para añadir uno, envíe un archivo en cualquier momento. Sus documentos se guardan cifrados y solo se usan para las candidaturas que usted envía.
button-documents = 📎 Mis documentos
button-document = 📄 { $kind }: { $name }
button-document-add = ➕ Añadir un documento
document-line = <b>{ $kind }</b>: { $name }
    Tamaño: { $size } · { $day }
size-kb = { $size } kB
size-mb = { $size } MB
document-not-there = Este documento ya no está.
document-was-sent = Acompaña a una candidatura que usted envió.
button-document-get = ⬇️ Recibirlo aquí
button-document-kind = 🏷 Es otra cosa
button-document-replace = 🔁 Sustituir
button-document-remove = 🗑 Quitar
document-here = Aquí lo tiene: { $name }
document-lost = Ya no podemos leer este documento; el problema es nuestro. Envíenoslo otra vez, por favor.
document-which-kind = ¿Qué es este documento?
document-send = Envíe ahora el archivo, por favor.
document-send-again = No he guardado nada de él: envíelo una vez más, por favor. Después le preguntaré qué es.
document-send-new = Envíe ahora el archivo que lo sustituye, por favor.
document-remove-sure = ¿Quitar { $name }? No se puede deshacer.
document-remove-sent = Acompaña a una candidatura que usted envió. Esa copia queda con la candidatura hasta que esta se elimine.
button-document-remove-really = Sí, quitarlo
button-document-keep = No, conservarlo
document-removed = Quitado: { $name }
enclosed-heading = <b>Documentos</b>
enclosed-line = { $kind }: <b>{ $names }</b>
enclosed-missing = ⚠️ { $kind }: todavía falta
enclosed-instead-cv = CV: el perfil que ve arriba se envía como su CV. Puede añadir un archivo.
enclosed-instead-motivation_letter = Carta: lo que escribió arriba cuenta como su carta. Puede añadir un archivo.
enclosed-passport = Copia del pasaporte: nunca por este chat. Si se le selecciona, le indicaremos una vía segura para entregarla.
enclosed-barrier = <b>Para poder enviarla todavía falta:</b> { $kinds }. Pulse abajo para añadirlo.
enclosed-pick = { $kind }: ¿cuáles de sus documentos acompañan a esta candidatura?
enclosed-send = { $kind }: envíe ahora el archivo para esta candidatura, por favor.
button-enclose-add = 📎 Añadir: { $kind }
button-enclose-change = 📎 Cambiar: { $kind }
button-enclose-send = ➕ Enviar otro archivo
