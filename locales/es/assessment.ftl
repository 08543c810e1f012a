### Las evaluaciones de quien se presenta: la invitación, la elección de hora y lo que necesita.

button-assess = 📝 Evaluación
button-assess-of = 📝 { $kind }
button-assess-take = { $at }
button-assess-earlier = ⬅️ Horas anteriores
button-assess-later = Horas posteriores ➡️
button-assess-calendar = 📅 Archivo de calendario
button-assess-other = 🔁 Pedir otra hora
button-assess-decline = Declinar
button-assess-decline-really = Sí, declinar
button-assess-need = ♿ Necesito una adaptación

assess-kind-written_remote = Prueba escrita a distancia
assess-kind-written_on_site = Prueba escrita presencial
assess-kind-language = Prueba de idioma
assess-kind-video = Vídeo grabado
assess-kind-panel = Entrevista con el tribunal
assess-kind-follow_up = Segunda entrevista
assess-kind-presentation = Presentación

assess-heading =
    <b>{ $kind }</b>
    { $title } (<code>{ $public_id }</code>)
assess-is-pending = ⏳ Esperamos su respuesta.
assess-is-accepted = ✅ Le esperamos a esta hora:
assess-is-declined = Ha declinado. Si ha cambiado de idea, todavía puede elegir una de las horas.
assess-is-reschedule_requested = 🔁 Ha pedido otra hora. El equipo de selección le responde aquí.
assess-is-cancelled = Esta evaluación se ha cancelado.
assess-over = Su candidatura ya no está en esta etapa; aquí no queda nada por responder.
assess-was-attended = ✅ Ha participado. Gracias.
assess-was-absent = No se presentó.
assess-was-excused = Su ausencia está justificada. Aquí acordaremos otra hora con usted.
assess-span = { $start }, hasta las { $end }
assess-span-days = Del { $start } al { $end }
assess-home = En su hora: { $span }
assess-free = Plazas libres: { $count }
assess-place = 📍 { $place }
assess-instructions = ℹ️ { $text }
assess-asked = ♿ Ha pedido: { $text }
assess-granted = ✅ Previsto para usted: { $text }
assess-not-granted = El equipo de selección se ocupa de ello y le responde aquí.
assess-choose = <b>Elija una hora:</b>
assess-others = <b>Si otra hora le viene mejor:</b>

assess-told-invited = ✉️ <b>Tiene una invitación a una evaluación.</b> Elija una hora más abajo. Si ninguna le viene bien, pida otra; no le perjudica.
assess-told-moved = ⚠️ <b>La hora de su evaluación ha cambiado.</b> El archivo de abajo lleva la nueva hora a su calendario.
assess-told-lost = ⚠️ <b>Hemos tenido que cancelar su hora.</b> Lo sentimos. Elija otra o pida una; su candidatura no se ve afectada.
assess-told-off = ⚠️ <b>Su cita ya no tendrá lugar.</b> No tiene que acudir. El archivo de abajo la quita de su calendario.
assess-told-offered = ✉️ <b>Nuevas horas para su evaluación.</b> Elija una más abajo.
assess-told-granted = ♿ <b>Lo que necesita para su evaluación está previsto.</b>
assess-told-excused = <b>Su ausencia en la evaluación está justificada.</b> Su candidatura no se ve afectada.
assess-take-taken = ✅ <b>Su hora está reservada.</b> Se lo recuerdo un día y dos horas antes. El archivo va a su calendario.
assess-take-full = Alguien se adelantó: esta hora ya está completa. Elija otra.
assess-take-gone = Esta hora ya no se puede elegir. Así está la situación:
assess-late = Es demasiado tarde para cambiarlo aquí. Si es importante, escriba al equipo de selección desde su candidatura.
assess-decline-sure =
    <b>¿Declinar: { $kind }, { $title }?</b>
    Se informa al equipo de selección. Sin la evaluación, su candidatura difícilmente avanzará, pero no queda retirada. Si solo la hora no le viene bien, pida otra.
assess-declined-now = Ha declinado: { $kind }, { $title }. El equipo de selección lo ve. Mientras no haya decidido, todavía puede elegir una de las horas.
assess-other-type = Escriba en un solo mensaje cuándo le vendría bien, con su zona horaria y, si quiere, el motivo. El equipo de selección le responde aquí.
assess-other-type-held = Escriba en un solo mensaje cuándo le vendría bien, con su zona horaria y, si quiere, el motivo. Al enviarlo, la hora que tenía reservada queda libre.
assess-other-sent = Enviado. El equipo de selección responde aquí a su petición: { $kind }, { $title }.
assess-need-type = Escriba en un solo mensaje qué necesita, por ejemplo más tiempo, una sala accesible, una pausa u otro formato. Solo lo leen quienes organizan la evaluación; el tribunal no lo ve. No hace falta ningún diagnóstico.
assess-need-sent = Enviado a quienes organizan la evaluación. El tribunal no lo ve.
assess-soon = ⏰ <b>{ $kind }</b>, { $title }. Horas restantes: { $hours }

calendar-assessment = { $kind }: { $title }
calendar-assessment-cancelled = Esta cita ya no sigue en pie ({ $public_id }).

button-timeline = 🧭 Recorrido
timeline = 🧭 <b>{ $title }</b> (<code>{ $public_id }</code>)
timeline-line = { $day }: { $what }
timeline-amended = Modificada por usted
timeline-appointment = <b>Su cita: { $kind }</b>
timeline-answer = ⏳ <b>Esperamos su respuesta: { $kind }</b>
timeline-next = <b>Cómo está</b>

button-about = ✉️ Preguntar por ella
button-reply = ↩️ Responder
button-reply-to = ↩️ Responder a { $number }
about-type = ¿Qué desea preguntar sobre su candidatura a <b>{ $title }</b>? Su próximo mensaje va al equipo de selección. No incluya números de pasaporte ni datos médicos.
reply-type = Escriba su respuesta; su próximo mensaje va al equipo de selección.
reply-gone = Esta conversación ya no se conserva. Puede preguntar de nuevo en cualquier momento.
answered = ✉️ <b>El equipo de selección ha respondido a su pregunta.</b>
answered-about = ✉️ <b>El equipo de selección ha respondido a su pregunta sobre { $title }.</b>
