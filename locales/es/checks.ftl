### Las verificaciones previas a la contratación y las referencias: la página de la persona, la referencia, el equipo.

button-checks = 🔎 Verificaciones y referencias
button-checks-agree = ✅ Acepto las verificaciones
button-checks-stop = Retirar mi consentimiento
button-checks-what = ❓ Qué se verifica y por qué
button-referee-add = ➕ Añadir una referencia
button-referee-link = 🔗 Enlace para { $name }
button-referee-drop = ✖️ Quitar a { $name }
button-referee-drop-really = Sí, quitar
button-referee-keep = No, conservar

checks-none = Ahora no hay verificaciones para esta candidatura.
checks-heading = <b>Verificaciones previas a la contratación</b>
    { $title }
checks-begin = <b>Buenas noticias sobre { $title }:</b> pueden empezar las verificaciones previas a la contratación. Requieren su consentimiento, aparte.
checks-consent =
    <b>Para qué:</b> antes de una oferta, la organización verifica que lo que usted indicó es exacto y que nada se opone al puesto: identidad, estudios, empleos, referencias, antecedentes penales, seguridad, salud y permiso de trabajo.
    <b>Quién:</b> el equipo de selección, quienes guardan esos datos (como universidades y empleadores) y las personas de referencia que usted indique. No se contacta a nadie antes de que acepte.
    <b>Cuánto tiempo:</b> lo que se anota de las verificaciones se borra 30 días después de la decisión.
    <b>Usted decide:</b> puede retirar el consentimiento cuando quiera; entonces las verificaciones se detienen y no puede hacerse una oferta.
    No envíe certificados ni documentos médicos en este chat: no está cifrado de extremo a extremo.
checks-agreed = <b>Anotado.</b> Gracias. Aquí verá cómo va cada verificación.
checks-stopped = <b>Anotado.</b> Se retiró el consentimiento y no se verifica nada más. Puede darlo de nuevo cuando quiera.
checks-count = { $done } de { $total } terminadas.
checks-papers = 📮 <b>Los documentos, no en este chat:</b> el equipo de selección le indica cómo entregarlos, por su página segura o en persona. Los documentos delicados que se envíen aquí no se recogen.
checks-what-heading = <b>Qué se verifica y por qué</b>
check-line = { $check }: <b>{ $status }</b>
check-meaning = <b>{ $check }:</b> { $meaning }
check-moved = <b>{ $title }</b>: novedades de las verificaciones.

check-identity = Identidad
    .meaning = que usted es quien dice ser, por su pasaporte.
check-education = Estudios
    .meaning = que se otorgaron los títulos indicados, preguntando a quien los otorgó.
check-employment = Empleos
    .meaning = que se ocuparon los puestos indicados, preguntando a los empleadores; al actual solo si usted acepta.
check-references = Referencias
    .meaning = lo que dicen personas que han trabajado con usted. Puede indicar hasta tres.
check-criminal_record = Certificado de antecedentes penales
    .meaning = un certificado del país donde vive, de seis meses como máximo.
check-clearance = Habilitación de seguridad
    .meaning = una investigación de las autoridades competentes, que puede durar varias semanas.
check-ncb = Certificación de la Oficina Central Nacional
    .meaning = que su administración le envía en comisión de servicio y en qué condiciones.
check-medical = Aptitud médica
    .meaning = el visto bueno de un médico para el puesto. A la organización solo llega el resultado.
check-work_permit = Permiso de trabajo
    .meaning = que puede vivir y trabajar en el lugar de destino; la organización ayuda en lo posible.
check-level-basic = <b>La verificación básica</b> abarca identidad, títulos, empleos, referencias y antecedentes penales.
check-level-enhanced = <b>La verificación reforzada</b> abarca toda la básica y además una investigación de las autoridades competentes.

check-status-not_started = sin empezar
check-status-requested = pendiente de usted
check-status-received = recibido, en estudio
check-status-query = queda una pregunta; el equipo se pondrá en contacto
check-status-cleared = terminado ✅
check-status-waived = no hace falta

referees-heading = <b>Personas de referencia</b> ({ $count } de { $most }). Indique a quienes han trabajado con usted, y pregúnteles antes.
referee-line = { $name }: <b>{ $status }</b>
referee-status-named = sin enlace enviado
referee-status-asked = enlace enviado
referee-status-opened = está respondiendo
referee-status-answered = ha llegado ✅
referee-status-declined = no puede responder; indique a otra persona, por favor
referee-status-expired = el enlace ha caducado; puede crear otro
referee-who = <b>Añadir una referencia.</b> Alguien que conozca bien su trabajo, mejor una persona que haya sido su superior en los últimos años.
referee-named = <b>{ $name } está en la lista.</b> Envíe usted el enlace; si respondió que sí, también puede enviarlo el equipo de selección.
referee-enough = No se pudo añadir a { $name }: ya hay tres personas, o se retiró el consentimiento a las verificaciones.
referee-drop-sure = ¿Quitar a { $name } de sus personas de referencia? Se eliminarán sus datos; podrá volver a indicarlos más adelante.
referee-dropped = { $name } ya no está en la lista.
referee-link-none = Ahora no se puede crear un enlace para esta persona.
referee-link-how = Envíe el mensaje siguiente a { $name }. El enlace sirve para una sola persona hasta el { $until }. Lo que escriba queda entre esa persona y el equipo de selección; usted verá cuándo ha llegado.
referee-share =
    Hola, { $name }: ¿puedo pedirle una referencia? Este enlace abre un formulario breve en Telegram (unos cinco minutos, en español, inglés, francés o árabe). Sirve una vez, hasta el { $until }:

    { $link }

section-referee = Persona de referencia
question-referee-name = ¿Cómo se llama esta persona?
    .hint = Nombre y apellidos.
    .label = Nombre
question-referee-relation = ¿Qué relación tiene con usted?
    .hint = Toque una respuesta.
    .label = Relación
question-referee-email = ¿Cuál es su correo electrónico?
    .hint = Mejor el del trabajo.
    .label = Correo electrónico
question-referee-language = ¿En qué idioma lee mejor?
    .hint = Toque uno.
    .label = Idioma
question-referee-agreed = ¿Ha aceptado que el equipo de selección se ponga en contacto?
    .hint = Con «No», solo usted envía el enlace.
    .label = Se puede contactar
option-relation-supervisor = Superior
option-relation-colleague = Colega
option-relation-report = Miembro del equipo
option-relation-teacher = Docente
option-relation-client = Cliente o socio
option-relation-other = Otra

button-reference-agree = ✅ Acepto, empezar
button-reference-decline = Prefiero no responder
button-reference-send = 📨 Enviar la referencia
reference-asked =
    <b>{ $candidate } le pide una referencia</b>
    para { $title }. Son unos cinco minutos. El enlace sirve hasta el { $until }.
reference-consent =
    <b>Quién pregunta:</b> el equipo de selección de la organización, por la persona nombrada arriba. Soy un bot que transmite sus palabras.
    <b>Para qué:</b> solo para la decisión sobre esta candidatura. La lee el equipo de selección; la persona de quien trata no la ve aquí, aunque la ley puede darle derecho a pedirla.
    <b>Cuánto tiempo:</b> se borra 30 días después de la decisión.
    <b>Usted decide:</b> es voluntario. Puede negarse y, hasta enviarla, dejarlo en cualquier momento.
reference-shut-gone = Este enlace ya no se puede usar. Si le pidieron una referencia, pida un enlace nuevo, por favor.
reference-shut-own = Este enlace es para su persona de referencia: envíeselo, por favor. Nadie escribe su propia referencia.
reference-shut-taken = Este enlace se ha abierto en otro chat. Si no fue usted, avise a quien lo envió, por favor.
reference-declined = No pasa nada, y gracias por decirlo. No se conserva nada de lo que escribió.
reference-paused = Guardado. Puede continuar hasta el { $until }.
reference-review = <b>Compruebe, por favor: su referencia para { $candidate }</b>
reference-thanks = <b>Enviada. Gracias</b> por su tiempo. La referencia para { $candidate } está en manos del equipo de selección; el enlace ya no sirve.
reference-reminder = Una referencia para <b>{ $candidate }</b> ({ $title }) le espera hasta el { $until }. Lo que escribió está guardado.
section-reference = Referencia
question-reference-capacity = ¿Qué es usted, o qué fue, para esta persona?
    .hint = Toque una respuesta: usted es su…
    .label = Usted es su
question-reference-years = ¿Desde hace cuántos años conoce su trabajo?
    .hint = Un número.
    .label = Años
question-reference-strengths = ¿Qué hace especialmente bien? Un ejemplo ayuda.
    .hint = Hasta 1500 caracteres.
    .label = Puntos fuertes
question-reference-growth = ¿En qué podría mejorar todavía?
    .hint = Hasta 1500 caracteres. Puede saltarse esta pregunta.
    .label = Por mejorar
question-reference-again = ¿Volvería a trabajar con esta persona?
    .hint = Toque una respuesta.
    .label = De nuevo
option-again-yes = Sí, con gusto
option-again-depends = Depende de la tarea
option-again-no = No

button-staff-checks = 🔎 Verificaciones
button-staff-checks-list = ⬅️ Todas las verificaciones
button-staff-checks-back = ⬅️ Volver a las verificaciones
button-staff-checks-look = 👁 Ver las verificaciones
button-staff-checks-start = ▶️ Pedir el consentimiento, empezar
button-staff-checks-all = 📮 Solicitar todo ({ $count })
button-staff-check-until = 📅 Fijar hasta cuándo vale
button-staff-check-to-requested = 📮 Solicitado
button-staff-check-to-received = 📥 Recibido
button-staff-check-to-verifying = 🔍 En verificación
button-staff-check-to-query = ❓ Con dudas
button-staff-check-to-cleared = ✅ Conforme
button-staff-check-to-failed = ⛔ No conforme
button-staff-check-to-waived = ➖ Dispensado
button-staff-referee-read = 📖 Referencia de { $name }
button-staff-referee-ask = ✉️ Enlace para { $name }
staff-checks = <b>Verificaciones</b>: { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
staff-checks-open = { $name } · { $public_id }
staff-checks-row = { $public_id } { $name } · { $done }/{ $total } · { $title }
staff-checks-heading = <b>{ $public_id }</b> { $name } · { $title }
staff-checks-stage = { $stage } · { $done } de { $total } terminadas
staff-checks-agreed = ✅ Consentimiento dado
staff-checks-not-agreed = ⚠️ Sin consentimiento: no puede empezar nada.
staff-checks-one = <b>{ $public_id }</b>
staff-checks-moved = ✅ { $count ->
    [one] { $count } verificación
   *[other] { $count } verificaciones
}: { $status }
staff-checks-said-asked = ✅ Se pide el consentimiento a la persona.
staff-checks-said-agreed = La persona ya dio su consentimiento: las verificaciones pueden avanzar.
staff-checks-said-early = Las verificaciones empiezan cuando alguien resulta seleccionado.
staff-checks-said-no-consent = La persona no ha aceptado las verificaciones, así que no se cambió nada.
staff-checks-said-illegal = Este paso no sigue al estado de la verificación, así que no se cambió nada.
staff-check-status-not_started = sin empezar
staff-check-status-requested = solicitado
staff-check-status-received = recibido
staff-check-status-verifying = en verificación
staff-check-status-query = con dudas
staff-check-status-cleared = conforme
staff-check-status-failed = no conforme
staff-check-status-waived = dispensado
staff-check-sure-failed = ¿Anotar «{ $check }» de { $public_id } como no conforme? La persona solo ve que hay una cuestión abierta; alguien tiene que hablar con ella.
staff-check-sure-waived = ¿Dispensar a { $public_id } de «{ $check }»? Contará como hecho sin haberse comprobado.
staff-check-owner = A cargo de { $name }
staff-check-requested = Solicitado el { $day }
staff-check-received = Recibido el { $day }
staff-check-expires = Válido hasta el { $day }
staff-check-until-when = ¿Hasta qué día es válido? Por ejemplo, <i>31 de marzo de 2027</i>.
told-staff-reference-answered = 📖 Ha llegado una referencia de { $public_id }: { $title }.
told-staff-reference-declined = Una persona de referencia de { $public_id } prefiere no responder: { $title }.
staff-check-expiring = ⏳ { $check }, { $public_id }: válido solo hasta el { $day }.
staff-referee = Referencia { $name }: <b>{ $status }</b>
staff-referee-status-named = sin solicitar
staff-referee-status-asked = solicitada
staff-referee-status-opened = enlace abierto
staff-referee-status-answered = respondida
staff-referee-status-declined = rechazada
staff-referee-status-expired = enlace caducado
staff-referee-none = No hay nada (más) que enviar a esta persona ni que leer de ella.
staff-referee-send = Envíe esto a { $name } por correo electrónico; el enlace sirve una vez y el anterior ya no.
staff-referee-share =
    Hola, { $name }: le han indicado como persona de referencia en una candidatura a nuestra organización. Este enlace abre un formulario breve en Telegram (unos cinco minutos, en español, inglés, francés o árabe). Sirve una vez, hasta el { $until }:

    { $link }
staff-reference = <b>Referencia de { $name }</b> para { $public_id }, { $day }
staff-reference-how = Es, o fue: { $relation } · conoce su trabajo desde hace { $years ->
    [one] { $years } año
   *[other] { $years } años
}
staff-reference-strengths = <b>Puntos fuertes:</b> { $text }
staff-reference-growth = <b>Por mejorar:</b> { $text }
staff-reference-again = <b>Volvería a trabajar con esa persona:</b> { $answer }
