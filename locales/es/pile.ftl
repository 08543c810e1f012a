### Las candidaturas de una vacante, como las lee el equipo: la lista, una candidatura, las notas, las etapas, los envíos tardíos.

button-pile = 📋 Candidaturas
button-pile-all = ☑️ Elegir todas ({ $count })
button-pile-paste = 📥 Pegar números
button-pile-sift = 🔍 Filtrar
button-pile-picked = ▶️ Elegidas: { $count }
button-pile-clear = ✖️ Vaciar
button-pile-late = 🕰 Aceptar un envío tardío
button-pile-blind = 🙈 Lectura anónima
button-pile-unblind = 👁 Fin de la lectura anónima
button-pile-everything = ✖️ Sin filtro
button-pile-by-stage = Por etapa
button-pile-by-language = Por idioma
button-pile-by-country = Por nacionalidad
button-pile-by-shown = Por criterio mostrado
button-picked-push = ✉️ Escribirles
button-picked-assess = 🗓 Evaluación
button-picked = ▶️ Elegidas

pile = <b>{ $title }</b> ({ $reference })
pile-count = { $stage }: { $count }
pile-counts = { $counts }
pile-none = Todavía no hay candidaturas.
pile-drafts = { $count ->
        [one] { $count } borrador sin enviar
        [many] { $count } de borradores sin enviar
       *[other] { $count } borradores sin enviar
    }
pile-blind = 🙈 Lectura anónima: no se muestran nombres, contactos, nacionalidad, edad ni archivos.
pile-sifted = Filtro: { $wanted }. { $count ->
        [one] { $count } candidatura.
        [many] { $count } de candidaturas.
       *[other] { $count } candidaturas.
    }
pile-picked = Elegidas: { $count }
pile-criterion-gone = un criterio que ha cambiado
pile-line = { $number }. { $name } · { $public_id } · { $stage } · { $day }
pile-nameless = Candidatura
pile-value = { $value } ({ $count })
pile-sift = ¿Qué candidaturas desea ver?
pile-by-stage = ¿Qué etapa?
pile-by-language = ¿Qué idioma, a cualquier nivel?
pile-by-country = ¿Qué nacionalidad?
pile-by-shown = ¿Qué criterios muestra el perfil? Puede marcar varios. No se puntúa ni se clasifica a nadie; lo que no se muestra puede cumplirse igualmente.

picked = <b>Candidaturas elegidas</b>: { $title }
picked-none = No hay nada elegido.
picked-move = { $move } ({ $count } de { $total })
picked-move-sure = { $move }: { $count }

paste-asked = Pegue los números de las candidaturas, por ejemplo <i>A-7K3M-9QXF</i>, en cualquier forma, { $most } como máximo. Sirve una columna de una tabla o un archivo CSV.
paste-looking = Estoy buscando los números en el archivo.
paste-done = { $count ->
        [one] { $count } candidatura elegida.
        [many] { $count } de candidaturas elegidas.
       *[other] { $count } candidaturas elegidas.
    }
paste-none = No encuentro ahí ninguna candidatura de esta vacante. Pegue números como <i>A-7K3M-9QXF</i>.
paste-unknown = Fuera de las candidaturas de esta vacante ({ $count }): { $ids }

button-file = 📄 Candidatura
button-file-sent = 📑 Todo lo enviado
button-file-notes = 📝 Notas ({ $count })
button-file-pick = ⬜ Elegir
button-file-unpick = ☑️ Elegida
button-file-before = ⬅️ Anterior
button-file-after = { $place } de { $total } ➡️

file = <b>{ $name }</b> · { $public_id }
file-for = { $title }. { $stage }. Envío: { $day }.
file-amended = Versión { $revision }: modificada antes del estudio.
file-blind = 🙈 Lectura anónima. Lo que la persona cuenta con sus propias palabras aún puede dar una pista.
file-criterion-met = ✅ { $text }
file-criterion-not-shown = ❔ { $text }
file-criterion-not-met = ▫️ { $text }
file-criteria-note = ✅ mostrado, ❔ no mostrado, ▫️ no cumplido según el perfil. La decisión es suya.
file-documents = <b>Documentos</b>
file-document = • { $kind }
file-document-named = • { $kind }: { $name }
file-document-sent = Documento de { $public_id }. Solo para esta contratación; le rogamos no difundirlo.

notes = <b>Notas</b> sobre { $public_id }: { $count ->
        [one] { $count } nota
        [many] { $count } de notas
       *[other] { $count } notas
    }
note = <b>{ $author }</b>, { $at }
note-late = <b>{ $author }</b>, { $at } · envío tardío aceptado
note-asked = Escriba su nota sobre { $public_id }. La leen los colegas de esta vacante; la persona puede pedir lo que se guarda sobre ella: limítese a los hechos.
note-too-long = Este texto supera los { $longest } caracteres. Le rogamos acortarlo.
button-note = ✍️ Escribir una nota

move-start_review = Iniciar el estudio
move-longlist = Lista larga
move-shortlist = Preseleccionar
move-recommend = Recomendar
move-select = Seleccionar
move-roster = Lista de reserva
move-start_checks = Iniciar las verificaciones
move-not_select = No seleccionar
move-rule_ineligible = Declarar no admitida
move-one = ¿Pasar { $public_id } de «{ $before }» a «{ $after }»?
move-many = <b>{ $move }</b>: { $count ->
        [one] { $count } candidatura
        [many] { $count } de candidaturas
       *[other] { $count } candidaturas
    }
moved-told = Se informa de inmediato a la persona: «{ $status }».
moved-silent = La persona no ve ningún cambio y no recibe nada.
moved-told-many = Informadas de inmediato, «{ $status }»: { $count }
moved-silent-many = Sin aviso, porque no ven ningún cambio: { $count }
moved-by-push = { $room ->
        [0] Hoy ya no se puede informar a nadie más de esto a mano.
        [one] Hoy solo se puede informar de esto a mano a una persona más.
        [many] Hoy se puede informar de esto a mano a { $room } de personas más.
       *[other] Hoy se puede informar de esto a mano a { $room } personas más.
    } Para informar a más, elija escribirles: otra persona lo aprueba y usted ve antes lo que leerá cada una.
moved = ✅ Movidas: { $count }. Informadas: { $told }.
stuck = <b>Sin mover: { $count }</b>
stuck-more = … y { $count } más.
stuck-from = Este paso sigue a: { $stages }.
stuck-at = • { $stage } ({ $count }): { $ids }
stuck-stage = { $public_id } está en «{ $stage }»; este paso sigue a: { $stages }.
stuck-meanwhile = Otra persona del equipo ha movido { $public_id } mientras tanto: está en «{ $stage }». Vuelva a mirarla.
stuck-recruiter = { $public_id } está en «{ $stage }»; desde ahí decide el equipo de contratación.
stuck-approver = { $public_id } está en «{ $stage }»; desde ahí decide quien aprueba.

late = <b>Borradores sin enviar</b>: { $title }, { $count }
late-open = La vacante aún admite candidaturas: nadie llega tarde.
late-draft = • { $name } · { $public_id } · iniciado el { $day }
late-draft-accepted = • { $name } · { $public_id } · iniciado el { $day } · envío tardío aceptado
late-reason = ¿Por qué se acepta { $public_id } fuera de plazo? Escriba el motivo; se guarda como nota. Se informa de inmediato a la persona, que dispone de 48 horas.
late-accepted = ✅ { $public_id } puede enviarse hasta el { $until }. Se ha informado a la persona.

blind-set = ¿Leer { $title } de forma anónima? Todo el equipo verá entonces sus candidaturas sin nombres, contactos, nacionalidad, edad ni archivos.
blind-lift = ¿Poner fin a la lectura anónima de { $title }? Quienes se encargan de ella verán entonces nombres y archivos.
button-blind-set = 🙈 Leer de forma anónima
button-blind-lift = 👁 Mostrar nombres y archivos

told-moved =
    Su candidatura { $public_id } para <b>{ $title }</b> ha avanzado.
    Su estado ahora: <b>{ $status }</b>.
told-staff-recommended = 👍 Recomendación para «{ $title }», se espera su decisión: { $ids }
told-late = Su candidatura para <b>{ $title }</b> se acepta aunque el plazo haya terminado. Puede completarla y enviarla hasta el { $until }.
