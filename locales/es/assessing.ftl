### Evaluaciones y preguntas de las personas candidatas, tal como las lee el equipo.

button-staff-assessments = 📝 Evaluaciones
button-asm = 📝 Evaluaciones
button-asm-new = ➕ Invitar ({ $count })
button-asm-slots = 🕘 Horas ({ $count })
button-asm-go = ✉️ Invitar ahora ({ $count })
button-asm-attended = ✅ Asistió
button-asm-absent = 🚫 Ausente
button-asm-excused = 💬 Justificada
button-asm-recommended = 👍 Recomendar
button-asm-not_recommended = 👎 No seleccionar
button-asm-time = 🕘 Ofrecer otras horas
button-asm-needs = ♿ Necesidades
button-asm-needs-new = ♿ Necesidades: nueva
button-asm-grant = ✍️ Decir qué está previsto
button-asm-one = 👤 Volver
button-slot = 🕘 Esta hora
button-slot-move = ✏️ Mover
button-slot-off = 🗑 Cancelar
button-slot-off-really = Sí, cancelarla

asm-openings = <b>Evaluaciones.</b> Vacantes: { $count }
asm-opening = { $title }
asm-opening-counts =
    <b>{ $title }</b>
    Por invitar: { $ready } · invitaciones: { $invited } · piden otra hora: { $waiting }
asm = <b>Evaluaciones</b>: { $title } ({ $reference })
asm-none = Todavía no hay nadie invitado.
asm-counts = { $counts }
asm-is-pending = ⏳ en espera: { $count }
asm-is-accepted = ✅ aceptadas: { $count }
asm-is-declined = ✖️ declinadas: { $count }
asm-is-reschedule_requested = 🔁 otra hora: { $count }
asm-is-cancelled = canceladas: { $count }
asm-is-attended = 🎓 asistieron: { $count }
asm-is-absent = 🚫 ausentes: { $count }
asm-is-excused = 💬 justificadas: { $count }
asm-ready = Se puede invitar: { $count }
asm-sign-pending = ⏳ { $name }
asm-sign-accepted = ✅ { $name }
asm-sign-declined = ✖️ { $name }
asm-sign-reschedule_requested = 🔁 { $name }
asm-sign-cancelled = — { $name }
asm-sign-attended = 🎓 { $name }
asm-sign-absent = 🚫 { $name }
asm-sign-excused = 💬 { $name }
asm-sign-needs = ♿ { $name }
asm-state-pending = aún sin respuesta
asm-state-accepted = aceptada
asm-state-declined = declinada
asm-state-reschedule_requested = pide otra hora
asm-state-cancelled = cancelada
asm-state-attended = asistió
asm-state-absent = ausente
asm-state-excused = ausencia justificada

asm-which = ¿Qué es? Por invitar: { $count }
asm-times =
    Escriba las horas, una por línea:
    <code>3 de diciembre de 2026 09:00-12:00 /30 x2</code>
    <i>/30</i> divide en turnos de 30 minutos, <i>x2</i> da dos plazas a cada uno; ambos son opcionales. Zona: { $zone }; para otra, añada una línea como <code>Asia/Dubai</code>.
asm-slots-unreadable = No puedo leer «{ $line }».
asm-slots-past = «{ $line }» ya ha pasado.
asm-slots-backwards = «{ $line }» termina antes de empezar.
asm-slots-many = Demasiados turnos, a partir de «{ $line }».
asm-slots-none = No había ninguna hora.
asm-slots-read = <b>Turnos: { $count }</b>
asm-slots-one = Escriba una sola hora.
asm-window = { $start }–{ $end } · { $count }
asm-place = Ahora el lugar o el enlace en la primera línea, y las instrucciones debajo.
asm-check = <b>{ $kind }</b>. Por invitar: { $count }
asm-room = ⚠️ Plazas: { $room }, personas: { $count }. No habrá sitio para todas.
asm-over = ⚠️ Los horarios que escribió ya han pasado, así que no se ha invitado a nadie. Escriba otros, por favor.
asm-nobody = Ahora no se puede invitar a nadie.
asm-invited = ✅ Invitaciones enviadas: { $count }
asm-left-out = Fuera: { $ids }
asm-slot = { $start }–{ $end } · { $held }/{ $capacity }

asm-one =
    <b>{ $name }</b> · <code>{ $public_id }</code>
    { $kind }
asm-stage = { $stage }; { $state }
asm-wish = 💬 { $text }
asm-outcome-recommended = 👍 Recomendada
asm-outcome-not_recommended = 👎 No seleccionada
asm-noted-attended = Anotado: asistió.
asm-noted-absent = Anotado: ausente. Se le informa.
asm-noted-excused = Anotado: ausencia justificada. Se le informa y puede elegir otra hora.
asm-noted-recommended = Anotado: recomendada. Decide quien aprueba.
asm-noted-not_recommended = Anotado: no seleccionada. Se le informa.
asm-too-late = Ya no se puede anotar; nada ha cambiado.
asm-sure-absent = ¿Anotar la ausencia de { $name }? Eso pone fin a la candidatura, y se le informa.
asm-sure-recommended = ¿Recomendar a { $name } para la selección?
asm-sure-not_recommended = ¿Poner fin a la selección de { $name }? Se le informa.
asm-time = Escriba las horas que ofrece, una por línea, como <code>3 de diciembre de 2026 09:00-10:00</code>.
asm-offered = ✅ Ofrecidas y comunicadas. Horas: { $count }
asm-needs = ♿ { $text }
asm-needs-nothing = No se ha pedido nada.
asm-granted = ✅ { $text }
asm-grant = Escriba qué está previsto; se leerá tal como lo escriba.
asm-granted-told = ✅ Guardado y comunicado.

asm-all-slots = <b>Horas</b>: { $title }
asm-slot-of = <b>{ $kind }</b>: { $title }
asm-slot-move = Escriba la nueva hora, como <code>3 de diciembre de 2026 09:00-10:00</code>. Por avisar: { $count }
asm-slot-moved = ✅ Movida. Personas avisadas: { $count }
asm-slot-off = ¿Cancelar esta hora? Se avisa a quienes la tienen y eligen de nuevo: { $count }
asm-slot-gone = ✅ Cancelada. Personas avisadas: { $count }

button-staff-questions = ✉️ Preguntas
button-staff-question-send = 📤 Enviar
button-staff-question-change = ✏️ Cambiar
button-staff-question-discard = 🗑 Descartar
button-staff-question-kept = ✍️ Ir a la respuesta
button-staff-question-close = ✔️ No necesita respuesta
staff-questions = <b>Preguntas abiertas: { $count }</b>
staff-questions-late = ⚠️ Con retraso: { $count }
staff-question-line = <b>{ $number }.</b> { $about }. Antes del { $day }
staff-question-open = { $number }. { $text }
staff-question-general = General
staff-question-opening = { $title }
staff-question-application = { $title } · { $public_id }
staff-question = <b>{ $about }</b>. Responder antes del { $day }
staff-question-said-candidate = 💬 { $at }: { $text }
staff-question-said-staff = ↩️ { $at }: { $text }
staff-question-unsent = ✍️ Tiene una respuesta escrita y sin enviar. Lo que escriba ahora la sustituirá.
staff-question-type = ✍️ Escriba la respuesta; podrá verla una vez más antes de enviarla.
staff-question-preview = 👁 <b>Esto es lo que se envía</b>, debajo de la pregunta:
staff-question-rewrite = ✍️ Escriba de nuevo la respuesta: sustituirá a esta.
staff-question-meanwhile = ⚠️ Entretanto alguien ha respondido o cerrado la pregunta, así que no se ha enviado nada.
staff-question-long = Demasiado largo: { $longest } caracteres como máximo.
staff-question-answered = ✅ Enviada.
staff-question-closed = Cerrada.
