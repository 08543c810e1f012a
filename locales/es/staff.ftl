### Lo que lee el personal: su mesa, las personas y sus permisos, las invitaciones.

button-staff-desk = 🗄 Mesa de trabajo
button-staff-people = 👥 Equipo
button-staff-invite = ➕ Invitar a alguien
button-staff-invite-all = ✉️ Invitar para todas las vacantes
button-staff-invite-some = ✉️ Invitar para algunas vacantes
button-staff-roles = 🎚 Cambiar las funciones
button-staff-give = ✅ Asignar estas funciones
button-staff-end = ⛔ Retirar el acceso
button-staff-end-really = Sí, retirarlo ahora
button-staff-again = ↩️ Devolver el acceso
button-staff-before = ⬅️ Anteriores
button-staff-after = Siguientes ➡️

staff-role-viewer = consulta
staff-role-recruiter = selección
staff-role-approver = aprobación
staff-role-privacy_officer = protección de datos
staff-role-admin = administración
staff-ticked = ☑️ { $what }
staff-unticked = ⬜ { $what }

staff-desk =
    <b>Mesa de trabajo del personal</b>
    { $name }: { $roles }.
staff-people =
    <b>Equipo</b>: { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
staff-person = { $name }: { $roles }
staff-person-ended = { $name }: acceso retirado
staff-covers = Vacantes: { $openings }
staff-all-openings = todas
staff-no-openings = ninguna por ahora
staff-roles-of = ¿Qué funciones debe tener { $name }? La administración se ocupa de las personas y sus permisos, no ve ningún expediente de candidatura y no tiene otra función.
staff-roles-changed = { $name } tiene ahora estas funciones: { $roles }.
staff-end-sure = ¿Desea retirar el acceso de { $name }? Surte efecto de inmediato. Lo que hizo queda registrado.
staff-ended = Se ha retirado el acceso de { $name }.
staff-again = { $name } vuelve a tener acceso.
staff-invite-roles = ¿Qué funciones debe tener la persona invitada? La administración se ocupa de las personas y sus permisos, no ve ningún expediente de candidatura y no tiene otra función.
staff-invite-which = ¿Qué vacantes se le confían? Escriba las referencias, por ejemplo <i>INT04606 INT04610</i>.
staff-invited =
    <b>Invitación</b> ({ $roles }). Envíe este enlace a una sola persona. Funciona una vez, durante { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }:

    { $link }
staff-joined = Le damos la bienvenida al equipo. Sus funciones: { $roles }. Con /staff puede abrir su mesa de trabajo en cualquier momento.
staff-join-failed = Este enlace ya no se puede usar. Pida uno nuevo, por favor.

staff-denied-powerless = Sus funciones no lo permiten; no se ha cambiado nada.
staff-denied-elsewhere = Esta vacante no se le ha confiado; no se ha cambiado nada.
staff-denied-own = Usted se ha postulado a esta vacante. Sus colegas se ocupan de las candidaturas.
staff-denied-unknown = Ya no lo encuentro. Es posible que un colega lo haya cambiado.
staff-denied-second = Otra persona debe aprobar lo que usted ha propuesto.
staff-denied-self = Debe hacerlo otra persona del equipo: nadie cambia su propio acceso.
staff-denied-many = A tantas personas solo se les informa cuando otra persona del equipo lo ha aprobado. Márquelas en la lista y elija «Escribirles».

told-staff-question = ✉️ Hay una pregunta de una candidatura sobre «{ $title }». Preguntas abiertas al respecto: { $count }
told-staff-question-general = ✉️ Hay una pregunta general de una persona candidata. Preguntas generales abiertas: { $count }
button-staff-question-look = 💬 Leer y responder
told-staff-joined = 👋 { $name } se ha unido al equipo ({ $roles }) por invitación de { $inviter }.
told-staff-joined-operator = 👋 { $name } se ha unido al equipo ({ $roles }) con una invitación creada en la línea de órdenes.
button-staff-member = 👤 Ver a esta persona

button-waiting = ⏳ Pendiente de aprobación ({ $count })
waiting = <b>Pendiente de aprobación</b>
waiting-none = No hay nada pendiente de aprobación.
waiting-mine = Usted puede aprobar: { $count }
waiting-others = A la espera de un colega: { $count }
waiting-yours = ✋ { $what }
waiting-one-offer = 📜 { $id } · { $title }
waiting-one-push = 📤 N.º { $id } · { $title }
waiting-on-desk = ⏳ Pendiente de aprobación: ofertas { $offers }, mensajes { $pushes }.

unsent = ✍️ Escrito por usted y aún sin enviar: { $count }
unsent-answer = ✍️ Respuesta: { $what }
unsent-asm-place = ✍️ Invitación: { $what }
unsent-move = ✍️ Nuevo plazo: { $what }
unsent-plan = ✍️ Cierre: { $what }
unsent-gone = ⚠️ Una pregunta a la que usted estaba respondiendo ya no está abierta: entretanto alguien la ha respondido o cerrado. Su respuesta no se ha enviado: { $what }
unsent-discarded = 🗑 Descartado; no se ha enviado nada.
button-unsent-discard = 🗑 Descartar

button-data = 🔐 Solicitudes sobre datos
button-data-send = 📦 Enviar sus datos a la persona
button-data-hold = ⏸ Retener los datos
button-data-lift = ▶️ Terminar la retención
button-data-erase = 🗑 Borrar todo
button-data-erase-really = Sí, borrar todo lo de esta persona
button-data-person = 👤 Volver a la persona
button-data-others = 🔎 Otra persona
data-find =
    <b>Solicitud de una persona sobre sus datos</b>

    Escriba lo que le ha dado la persona: el número de una candidatura, por ejemplo <i>A-7K3M-9QXF</i>, o el código de un justificante. No hay otra manera de encontrar a alguien aquí.
data-unreadable = Necesito exactamente un número de candidatura o un código de justificante.
data-nobody = No corresponde a nadie. Compárelo con lo que le dio la persona.
data-person = <b>Lo que se guarda de la persona de { $public_id }</b> (solo cuánto, nada de su contenido):
data-kind-profile = Partes del perfil: { $count }
data-kind-applications = Candidaturas, incluidos los borradores: { $count }
data-kind-process = Evaluaciones, comprobaciones, ofertas, preparativos: { $count }
data-kind-documents = Documentos: { $count }
data-kind-consents = Consentimientos: { $count }
data-kind-drafts = Formularios empezados: { $count }
data-kind-questions = Preguntas al equipo: { $count }
data-kind-saved = Vacantes y búsquedas guardadas: { $count }
data-kind-messages = Mensajes que aún se conservan: { $count }
data-kind-other = Otros elementos: { $count }
data-held = ⏸ Datos retenidos desde el { $at }: el perfil, los documentos y las candidaturas no se borran, y la persona no aparece en la bolsa de candidaturas.
data-hold-begun = Datos retenidos. Se avisa a la persona.
data-hold-ended = La retención ha terminado. Se avisa a la persona.
data-sent = { $count ->
        [one] El archivo va camino del chat de la propia persona ({ $public_id }). Se envía una vez al día como máximo; usted no lo ve.
       *[other] El archivo va camino del chat de la propia persona ({ $public_id }), en { $count } partes. Se envía una vez al día como máximo; usted no lo ve.
    }
data-erase-sure =
    <b>¿Desea borrar todo lo de la persona de { $public_id }?</b>

    Solo si la persona lo ha pedido. El perfil, las respuestas, los borradores, los documentos, las candidaturas, las preguntas, los ajustes y los consentimientos se borran al momento y no podrán recuperarse. Se avisa a la persona. Que usted lo hizo queda en el registro, solo por número.
data-erase-running = { $count ->
        [one] <b>Una candidatura sigue en estudio. También se borra.</b>
       *[other] <b>{ $count } candidaturas siguen en estudio. También se borran.</b>
    }
data-erase-held = Estos datos están retenidos y no se pueden borrar. Termine antes la retención, si ya no hay motivo.
data-erased = Se ha borrado todo lo de esta persona, y se le avisa.

button-staff-openings = 📁 Cambiar las vacantes
button-staff-openings-all = 📁 Todas las vacantes
staff-openings-of = ¿Qué vacantes se confían desde ahora a { $name }? Escriba las referencias, por ejemplo <i>INT04606 INT04610</i>. Sustituyen a las anteriores.
staff-openings-unknown = No conozco alguna de estas referencias; no se ha cambiado nada.
staff-openings-changed = ✅ Cambiado, con efecto inmediato.

button-audit = 📜 Registro de actos
button-trail-kinds = 🗂 Por tipo de acto
button-trail-all = ✖️ Mostrar todo
button-trail-csv = 🧾 Como archivo (CSV)
trail = <b>Registro de actos</b>: quién hizo qué, solo por números
trail-whole = ✅ Íntegro hasta el n.º { $row }, comprobado el { $at }.
trail-bad = ⛔ El n.º { $row } ya no está como se escribió. Avise, por favor, a quien gestiona el servicio.
trail-unchecked = Aún no se ha comprobado; se hace una vez al día.
trail-only = 🔎 Solo { $what }
trail-row = <b>{ $number }</b> · { $at } · { $actor } · <code>{ $act }</code>
trail-row-refused = <b>{ $number }</b> · { $at } · { $actor } · <code>{ $act }</code> · rechazado
trail-about = { $what }
trail-by = 👤 { $what }
trail-none = No hay nada de esto.
trail-type = ✍️ Escriba la referencia de una vacante, el número de una candidatura o el de un miembro del equipo para ver solo lo que le concierne.
trail-unreadable = Necesito una referencia, un número de candidatura o un número de miembro.
trail-kinds = ¿Qué actos?
trail-kind-people = Equipo y permisos
trail-kind-openings = Vacantes
trail-kind-applications = Candidaturas
trail-kind-pushes = Mensajes a muchas personas
trail-kind-assessments = Evaluaciones
trail-kind-pool = Bolsa de candidaturas
trail-kind-checks = Comprobaciones y referencias
trail-kind-offers = Ofertas e incorporación
trail-kind-questions = Preguntas de candidatos
trail-kind-data = Registro y solicitudes sobre datos
trail-file = El registro como archivo. Actos: { $count }. Haberlo tomado también es un acto registrado.
trail-column-number = N.º
trail-column-at = Cuándo (UTC)
trail-column-actor = Quién
trail-column-act = Acto
trail-column-subjects = Sobre qué
trail-column-allowed = Permitido (1) o rechazado (0)
