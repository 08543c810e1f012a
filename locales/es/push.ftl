### Envíos: lo que reciben los candidatos y lo que el equipo lee de ellos.

## El mensaje a un candidato

push-heading =
    <b>{ $title }</b>
    Su candidatura { $public_id }
push-body-shortlisted =
    🎉 Buenas noticias: su candidatura ha quedado preseleccionada para <b>{ $title }</b>.

    El siguiente paso es una evaluación. La invitación llegará aquí, con todo lo necesario para prepararse. De momento no tiene que hacer nada.
push-body-not_selected =
    Gracias por presentarse a <b>{ $title }</b>, y por el tiempo y el esmero que le ha dedicado. { $count ->
        [one] Se presentó { $count } persona.
       *[other] Se presentaron { $count } personas.
    } Lo han decidido personas, no un programa. Sentimos decirle que la suya no sigue adelante en esta ocasión.
push-body-ineligible =
    Gracias por presentarse a <b>{ $title }</b>, y por el tiempo y el esmero que le ha dedicado.

    Hemos leído lo que envió junto a los requisitos que la vacante indica como imprescindibles. Hay que cumplirlos todos y no es el caso, así que sentimos decirle que no podemos seguir adelante con su candidatura. Lo han decidido personas, no un programa.
push-body-assessment =
    Su siguiente paso es la evaluación para <b>{ $title }</b>.

    La estamos organizando. La invitación llegará aquí, con el tipo de prueba, los horarios a elegir y las instrucciones. Si necesita una adaptación, por ejemplo por una discapacidad, podrá decirlo al responder.
push-why-many = Qué lo decidió: pocos puestos, muchas candidaturas y otros perfiles más cercanos a lo que pide este puesto. No es un juicio sobre su trayectoria.
push-why-experience = Qué lo decidió: otras personas mostraron más de la experiencia que pide este puesto.
push-why-education = Qué lo decidió: otras candidaturas se acercaban más a los estudios que pide este puesto.
push-why-languages = Qué lo decidió: otras personas mostraron un nivel más alto en los idiomas que pide este puesto.
push-why-skills = Qué lo decidió: otras personas mostraron más de las competencias especiales que pide este puesto.
push-why-unmet = «Mi perfil ante el puesto» muestra cada requisito junto a su perfil.
push-why-unmet_experience = Lo que no se cumple: la experiencia laboral que exige esta vacante.
push-why-unmet_education = Lo que no se cumple: los estudios que exige esta vacante.
push-why-unmet_languages = Lo que no se cumple: los idiomas, o el nivel en ellos, que exige esta vacante.
push-why-unmet_open_to = Lo que no se cumple: a quién está abierta esta vacante, por nacionalidad o por servicio de procedencia.
push-why-unmet_other = Lo que no se cumple: una licencia, un certificado u otro requisito que exige esta vacante.
push-pool = ¿Quiere que le tengamos en cuenta para otras vacantes? En la bolsa de candidaturas, el equipo de selección puede encontrar su perfil e invitarle. Usted decide, y puede salir cuando quiera.
push-onward = Esto se refiere solo a esta vacante. Otras indican otros requisitos y, antes de que se presente, le muestro cómo queda su perfil ante ellos. Si falta algún dato en su perfil, añádalo: contará para su próxima candidatura. Si cree que hemos pasado por alto algo que envió, escriba al equipo desde su candidatura.
push-code = ¿Es de verdad nuestro este mensaje? Envíe <code>/verify { $code }</code> y se lo diré.
verify-message-genuine =
    ✅ <b>Auténtico.</b> El mensaje <code>{ $code }</code> procede de aquí.

    Qué dice: { $what }
    Vacante: <b>{ $title }</b> ({ $reference })
    Enviado: { $at }

    Si lo que recibió dice otra cosa, alguien lo ha cambiado: no se fíe.
verify-message-unknown = ⚠️ <b>Ningún mensaje nuestro lleva el código</b> <code>{ $code }</code>. Compruébelo otra vez, por favor. Si es lo que ha recibido, ese mensaje no procede de aquí: no pague nada ni envíe documentos por él.

push-template-shortlisted = Candidatura preseleccionada
push-template-not_selected = Candidatura no seleccionada
push-template-ineligible = Requisitos indicados no cumplidos
push-template-assessment = El siguiente paso es la evaluación
push-template-free = Mensaje del equipo

## Lo que lee el equipo

button-pushes = 📣 Mensajes a varios
pushes = <b>Mensajes a varias personas</b>
pushes-none = Aún no hay ninguno.
pushes-begin = Mensaje nuevo: elija la vacante.
push-line = { $mark } { $what } · { $reference } · n.º { $number }
push-mark-prepared = ✏️
push-mark-waiting = ⏳
push-mark-scheduled = ⏱
push-mark-running = 📤
push-mark-paused = ⏸
push-mark-done = ✅
push-mark-undone = ↩️
push-mark-stopped = ⛔
push-opening = ➕ { $title } ({ $count })
push-paste =
    <b>{ $title }</b>
    ¿A quién quiere informar? Pegue los números de candidatura, { $most } como máximo, en cualquier forma.
push-choose =
    <b>{ $title }</b>
    Personas elegidas: { $count }. ¿Qué quiere decirles?
button-push-others = 📋 Otras personas
push-title =
    📣 <b>{ $what }</b>
    { $title } ({ $reference })
push-state-prepared = Preparado por { $name }. Nadie ha sido informado.
push-state-waiting = Preparado por { $name }, a la espera de una segunda persona. Nadie ha sido informado.
push-state-scheduled = ⏳ Empieza enseguida. Hasta entonces puede deshacerlo y nada habrá cambiado. Personas elegidas: { $count }
push-state-running = 📤 Enviando. Personas elegidas: { $count }
push-state-paused = ⏸ En pausa. Personas elegidas: { $count }
push-state-done = ✅ Terminado. Personas elegidas: { $count }
push-state-undone = ↩️ Deshecho. Nadie fue informado y nada ha cambiado. Personas elegidas: { $count }
push-state-stopped = ⛔ Detenido. Solo se informa a quienes ya cambiaron de etapa. Personas elegidas: { $count }
push-told = Recibirán el mensaje: { $count } ({ $languages })
push-in-language = { $language } { $count }
push-nobody = No se puede informar a nadie.
push-unreachable = De ellas, ilocalizables ahora (lo reciben al volver): { $count }
push-again = ⚠️ De ellas, ya recibieron un mensaje del equipo sobre esta vacante: { $count }
push-left-withdrawn = Fuera, candidatura retirada: { $count }
push-left-unsent = Fuera, candidatura sin enviar: { $count }
push-left-consent = Fuera, consentimiento retirado: { $count }
push-left-told = Fuera, ya informadas de lo mismo: { $count }
push-left-stage = Fuera, su etapa no lleva hasta aquí: { $count }
push-left-approver = Fuera, decide quien aprueba: { $count }
push-left-stopped = Fuera, detenido a tiempo: { $count }
push-left-fault = Fuera, no se pudo crear el mensaje: { $count }
push-ids = { $ids }
push-together = Con las personas ya informadas en las últimas 24 horas ({ $lately }), el total es de { $count }: hace falta la aprobación de una segunda persona.
push-missing = ⚠️ Todavía no hay texto en: { $languages }
push-preview = 👁 <b>Así se lee en { $language }</b>
push-preview-parts = ☝️ Esta vista previa ocupa { $count } mensajes; cada persona recibe uno solo.
button-push-ask = ✋ Pedir aprobación ({ $count })
button-push-go = 📤 Enviar ({ $count })
button-push-why = 💬 El motivo que se da
button-push-edit = ✏️ Texto en { $language }
button-push-approve = ✅ Aprobar y enviar ({ $count })
button-push-discard = 🗑 Descartar
button-push-undo = ↩️ Deshacer
button-push-stop = ⛔ Detener
button-push-same = 📋 Las mismas personas
button-push-pause = ⏸ Pausar
button-push-resume = ▶️ Continuar
button-push-refresh = 🔄 Actualizar
button-push-report = 🧾 Informe (CSV)
button-push-look = 👁 Abrir
button-push-template = ↩️ Como en la plantilla
button-push-why-many = Muchas buenas candidaturas
button-push-why-experience = Experiencia
button-push-why-education = Estudios
button-push-why-languages = Idiomas
button-push-why-skills = Competencias especiales
button-push-why-unmet = Sin nombrar ninguno
button-push-why-unmet_experience = Experiencia
button-push-why-unmet_education = Estudios
button-push-why-unmet_languages = Idiomas
button-push-why-unmet_open_to = Quién puede presentarse
button-push-why-unmet_other = Licencia u otro requisito
push-why = <b>¿Qué motivo se les da?</b> Elija el que de verdad decidió.
push-edit = <b>Texto en { $language }</b>: envíelo en un solo mensaje.
push-edit-arguments = Conserve { $names }: se completa para cada lector. Lo que va antes y después (candidatura, próximos pasos, código) queda como está.
push-edit-free = Puede usar { "{title}" }, { "{id}" } y { "{count}" }: se completan para cada lector.
push-unfit-unknown = ⚠️ No conozco { $names }. No se ha cambiado nada.
push-unfit-missing = ⚠️ Falta { $names }. No se ha cambiado nada.
push-unfit-long = ⚠️ Es demasiado largo: 2000 caracteres como máximo. No se ha cambiado nada.
push-unfit-empty = ⚠️ Envíe las palabras como texto, por favor. No se ha cambiado nada.
push-sent = Informadas: { $count } de { $total }
push-on-way = En camino: { $count }
push-away = Ilocalizables, lo reciben al volver: { $count }
push-failed = Fallidos: { $count }
push-asked = { $name } pide su aprobación. Personas por informar: { $count }
push-approved = { $name } lo ha aprobado. Empieza enseguida.
push-turned-back = { $name } lo ha deshecho. Nadie fue informado.
push-turned-off = { $name } lo ha detenido. Solo se informa a quienes ya cambiaron de etapa.
push-report = Informe del mensaje n.º { $number }, { $reference }
push-column-id = Candidatura
push-column-state = Resultado
push-column-reason = Motivo
push-column-at = Cuándo (UTC)
push-reason-withdrawn = retirada
push-reason-unsent = aún no enviada
push-reason-consent = consentimiento retirado
push-reason-told = ya recibió el mismo aviso
push-reason-stage = no corresponde a su etapa
push-reason-approver = debe moverla quien aprueba
push-reason-stopped = detenida a tiempo
push-reason-fault = no se pudo preparar el mensaje
push-fate-waiting = en espera
push-fate-told = en camino
push-fate-sent = informada
push-fate-unreachable = ilocalizable
push-fate-failed = fallido
push-fate-left_out = fuera
