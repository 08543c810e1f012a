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
