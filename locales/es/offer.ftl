### Una oferta de nombramiento: sus condiciones, la respuesta y el trabajo del equipo.

offer-part = <b>{ $heading }</b>
offer-fact = { $label }: { $value }
offer-part-post = El nombramiento
offer-part-pay = Retribución y complementos
offer-part-terms = Condiciones y prestaciones
offer-part-move = Ayuda para el traslado
offer-field-grade = Grado
offer-field-step = Escalón
offer-field-contract = Contrato
offer-field-months = Duración del contrato
offer-field-station = Lugar de destino
offer-field-starts_on = Fecha de inicio
offer-field-probation = Período de prueba
offer-field-salary = Salario
offer-field-tax = Impuestos
offer-field-expatriation = Complemento de expatriación
offer-field-installation = Ayuda de instalación
offer-field-family = Complemento familiar
offer-field-transport = Complemento de transporte
offer-field-shift = Complemento de turnos
offer-field-short_term = Complemento de corta duración
offer-field-hours = Jornada
offer-field-leave = Vacaciones anuales
offer-field-health = Seguro médico
offer-field-pension = Pensión
offer-field-conditions = Condiciones particulares
offer-field-valid_days = Plazo de respuesta
offer-field-support = A cargo de la Organización
offer-field-travel = Viaje
offer-field-removal = Mudanza
offer-field-house_hunting = Visita para buscar vivienda
offer-field-visa = Visado y permisos
offer-months = { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
offer-days = { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
offer-hours = { $count ->
        [one] { $count } hora a la semana
       *[other] { $count } horas a la semana
    }
offer-monthly = { $sum } { $currency } al mes
offer-once = { $sum } { $currency }, una vez
offer-tax-exempt = exento del impuesto nacional sobre la renta
offer-tax-internal = sujeto al impuesto interno de la Organización
offer-tax-national = sujeto a las normas fiscales nacionales
offer-cover-organisation = régimen de la Organización
offer-cover-national = régimen nacional
offer-cover-employer = régimen de su empleador actual
offer-support-travel = viaje al lugar de destino
offer-support-removal = mudanza de sus enseres
offer-support-house_hunting = visita para buscar vivienda
offer-support-visa = visado y permisos
offer-state-preparing = ✏️ En preparación
offer-state-proposed = ⏳ Espera a una segunda persona
offer-state-sent = 📨 Enviada
offer-state-review_requested = 🔎 Se ha pedido una revisión. La oferta sigue abierta hasta la respuesta.
offer-state-accepted = ✅ Aceptada
offer-state-declined = Declinada
offer-state-lapsed = ⌛ Ha pasado el plazo de respuesta
offer-state-replaced = Sustituida por una oferta posterior
offer =
    📜 <b>Oferta de nombramiento</b>
    { $title } ({ $reference })
offer-until = { $days ->
        [one] Responda antes del { $until }: queda { $days } día.
       *[other] Responda antes del { $until }: quedan { $days } días.
    }
offer-code = Para comprobar que procede de nosotros: <code>/verify { $code }</code>
button-offer = 📜 Ver la oferta
button-offer-paper = 📄 La oferta en PDF
button-offer-accept = ✅ Aceptar
button-offer-review = 🔎 Pedir una revisión
button-offer-decline = Declinar
button-offer-yes = Sí, acepto
button-offer-confirm = ✅ Confirmar
offer-paper-sent = Su oferta en PDF. Se puede comprobar con el código que figura al final.
offer-accept =
    ¿Desea aceptar la oferta para { $title }?

    Tómese el tiempo que necesite: nada le compromete hasta que confirme en la pantalla siguiente.
offer-sure = Último paso. Con «Confirmar» acepta el nombramiento como { $title } con todas las condiciones de la oferta. Su primer día: { $starts_on }.
offer-accepted =
    🎉 <b>Ha aceptado la oferta.</b>
    { $title }, { $at }.
    Adjuntamos su comprobante. Nos alegra mucho contar con usted; ya tiene la lista de lo que conviene preparar.
offer-decline = Desea declinar la oferta para { $title }. El botón que elija ahora la declina; un motivo nos ayuda, pero no tiene que dar ninguno.
offer-reason-pay = Declinar: la retribución
offer-reason-family = Declinar: motivos familiares
offer-reason-other_post = Declinar: otro puesto
offer-reason-place = Declinar: el lugar
offer-reason-unsaid = Declinar sin motivo
offer-declined = Ha declinado la oferta para { $title }. Gracias por decírnoslo y por el tiempo que nos ha dedicado. Le deseamos lo mejor.
offer-review = ¿Qué desea que revisemos? Escríbalo en un mensaje: la fecha de inicio, el escalón, un complemento, lo que sea. Mientras lo revisamos, la oferta sigue abierta.
offer-review-sent = Gracias. Su mensaje está en manos del equipo de selección y la respuesta llegará aquí. Hasta entonces la oferta sigue abierta; puede aceptarla o declinarla cuando quiera.
told-offer = 🎉 <b>Buenas noticias: deseamos nombrarle.</b>
told-offer-waits = { $days ->
        [one] La oferta para { $title } espera su respuesta hasta el { $until }: queda { $days } día. Si algo le impide decidirse, puede pedir una revisión.
       *[other] La oferta para { $title } espera su respuesta hasta el { $until }: quedan { $days } días. Si algo le impide decidirse, puede pedir una revisión.
    }
told-offer-lapsed = Ha pasado el plazo para responder a nuestra oferta para { $title }, por lo que la oferta ha terminado. Si hubo algún impedimento, escríbanos aquí.
button-relocation = 🧳 Preparar su llegada
relocation =
    🧳 <b>Antes de su primer día</b>: { $starts_on }
    { $title }
    Toque lo que ya esté hecho. Nada de esto es una condición; está para ayudarle.
relocation-done = Hecho: { $done } de { $total }
relocation-ticked = ✅ <s>{ $what }</s>
plain-relocation-ticked = Hecho: { $what }
relocation-open = ▫️ <b>{ $what }</b>, antes del { $day }
relocation-late = ❗ <b>{ $what }</b>: era para el { $day }
button-todo = ⬜ { $what }
button-todo-done = ☑️ { $what }
plain-button-todo = Por hacer: { $what }
plain-button-todo-done = Hecho: { $what }
told-relocation = 🧳 Próximos pasos antes de empezar como { $title }:
todo-notice = Avisar a su empleador
    .short = Preaviso
    .help = El preaviso fija su último día; pida una confirmación por escrito.
todo-release = Obtener la autorización de su administración
    .short = Autorización
    .help = Su administración confirma la comisión de servicio por escrito, a través de la Oficina Central Nacional.
todo-visa = Visado y permisos
    .short = Visado
    .help = Le enviamos las cartas que pide el consulado; compruebe que su pasaporte sea válido un año.
todo-school = Colegio o guardería
    .short = Colegio
    .help = Las plazas se dan pronto; pídanos la lista de colegios internacionales.
todo-housing = Un lugar donde vivir
    .short = Vivienda
    .help = Empiece con un piso amueblado para las primeras semanas; no pague nunca antes de visitarlo.
todo-removal = Mudanza
    .short = Mudanza
    .help = Pida tres presupuestos y envíenos el que elija antes de contratar.
todo-insurance = Seguro médico
    .short = Seguro
    .help = Indique quién se asegura con usted; la cobertura empieza el primer día.
todo-travel = Reservar el viaje
    .short = Viaje
    .help = Reservamos o reembolsamos el billete; díganos sus fechas.
todo-bank = Cuenta bancaria
    .short = Banco
    .help = Una cuenta local agiliza el primer salario; lleve la oferta y su pasaporte.
todo-registration = Registrarse donde vive
    .short = Registro
    .help = La recepción le ayuda con la tarjeta de residencia.
todo-first_day = Papeles del primer día
    .short = Primer día
    .help = Pasaporte, títulos originales, datos bancarios, dos fotos.
button-offer-file = 📜 Oferta
button-offer-prepare = ✏️ Preparar una oferta
button-offer-again = ✏️ Prorrogar o cambiar la oferta
button-offer-approve = ✅ Aprobar y enviar
button-offer-return = ↩️ Devolver
button-offer-propose = ➡️ Proponer a otra persona
button-offer-start-start_onboarding = 🧳 Iniciar la acogida
button-offer-start-enter_on_duty = 🏁 Se ha incorporado
offer-file =
    📜 <b>Oferta</b> { $public_id }
    { $title }
offer-proposer = Por: { $name }
offer-missing = Falta indicar: { $fields }
offer-checks-open = ⚠️ Verificaciones previas a la contratación: { $done } de { $total } terminadas
offer-checks-done = ✅ Verificaciones previas a la contratación: { $done } de { $total } terminadas
offer-first-day = 🗓 El primer día es el { $day }. A partir de entonces podrá anotar aquí la incorporación.
offer-progress = Preparativos hechos: { $done } de { $total }
offer-none = Todavía no hay oferta.
offer-valid = { $count ->
        [one] Respuesta en { $count } día.
       *[other] Respuesta en { $count } días.
    }
offer-sent-until = { $days ->
        [one] Hasta el { $until }: queda { $days } día
       *[other] Hasta el { $until }: quedan { $days } días
    }
offer-answered = Respuesta: { $at }
offer-said = 💬 { $said }
offer-group-post = Nombramiento
offer-group-pay = Retribución
offer-group-terms = Condiciones
offer-group-move = Traslado
offer-group = Toque lo que quiera cambiar.
offer-ticked = ☑️ { $what }
offer-unticked = ⬜ { $what }
plain-offer-ticked = Concedido: { $what }
plain-offer-unticked = No concedido: { $what }
offer-value = { $what }: { $value }
offer-empty = { $what }: –
offer-ask-grade = ¿Qué grado?
offer-ask-step = ¿Qué escalón (un número)?
offer-ask-months = ¿Por cuántos meses?
offer-ask-starts_on = ¿Cuál es el primer día? Por ejemplo, 2027-03-01
offer-ask-probation = ¿Cuántos meses de prueba? 0 si no hay
offer-ask-hours = ¿Cuántas horas a la semana?
offer-ask-leave = ¿Cuántos días de vacaciones al año?
offer-ask-conditions = ¿Qué condiciones? Se muestran tal como las escriba.
offer-ask-valid_days = ¿Cuántos días para responder?
offer-ask-salary = ¿Salario al mes, con la moneda? Por ejemplo, 5 200 EUR
offer-ask-expatriation = Complemento de expatriación: ¿cuánto al mes? 0 si no hay
offer-ask-family = Complemento familiar: ¿cuánto al mes? 0 si no hay
offer-ask-transport = Complemento de transporte: ¿cuánto al mes? 0 si no hay
offer-ask-shift = Complemento de turnos: ¿cuánto al mes? 0 si no hay
offer-ask-short_term = Complemento de corta duración: ¿cuánto al mes? 0 si no hay
offer-ask-installation = Ayuda de instalación: ¿cuánto, una vez? 0 si no hay
offer-unreadable = Ese valor no se puede leer aquí.
offer-changed = ⚠️ No se ha enviado nada: las condiciones han cambiado desde que las leyó.
told-staff-offer-proposed = 📜 Una oferta espera su aprobación: { $public_id }, { $title }
told-staff-offer-returned = ↩️ Se le ha devuelto la oferta: { $public_id }, { $title }
told-staff-offer-accepted = ✅ Oferta aceptada: { $public_id }, { $title }
told-staff-offer-declined = Oferta declinada: { $public_id }, { $title }
told-staff-offer-lapsed = ⌛ Oferta caducada sin respuesta: { $public_id }, { $title }
told-staff-offer-review_requested = 🔎 Se pide una revisión: { $public_id }, { $title }
offer-kind = Oferta de nombramiento
offer-intro = Las condiciones en las que la Organización ofrece este nombramiento. La oferta vale hasta el día indicado aquí, salvo que otra posterior la haya sustituido.
offer-intro-accepted = Comprobante de aceptación: esta oferta se aceptó en el chat, con doble confirmación, a la hora indicada abajo.
offer-running = { $public_id } · oferta { $number }
offer-of-application = Número de candidatura
offer-of-reference = Referencia de la vacante
offer-of-name = Para
offer-of-sent = Hecha el
offer-of-until = Plazo de respuesta
offer-of-accepted = Aceptada el
offer-verify = Cómo comprobar esta oferta
offer-verify-how = Envíe { $command } a { $bot } en Telegram o escanee el código QR de la primera página. La respuesta dice si esta oferta se hizo realmente y cuándo. Nunca pedimos dinero.
verify-offer-genuine =
    ✅ <b>Esta oferta procede de aquí</b>: <code>{ $code }</code>
    { $title } ({ $reference }), hecha el { $at }.
    { $state }
verify-offer-unknown = ⚠️ <b>Ninguna oferta nuestra lleva el código</b> <code>{ $code }</code>. Compruébelo otra vez, por favor. Si es lo que ha recibido, no procede de aquí: no pague nada ni envíe documentos por ello.
