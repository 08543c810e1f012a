### La bolsa de candidaturas: la página de la persona, la pregunta a los seis meses, las invitaciones; y la búsqueda.

button-pool = 🌱 Bolsa de candidaturas
button-pool-join = ✅ Acepto entrar
button-pool-again = ↩️ Volver a entrar
button-pool-leave = Salir de la bolsa ahora
button-pool-stay = ✅ Sí, seguir en la bolsa
button-pool-apply = 📝 Continuar con la candidatura
button-pool-decline = Esta vez no

pool-heading = <b>Bolsa de candidaturas</b>
pool-out = Usted no está en la bolsa de candidaturas.
pool-in = Está en la bolsa de candidaturas desde el { $since }, hasta el { $until } como máximo.
pool-consent =
    <b>Para qué:</b> el equipo de selección puede encontrar su perfil cuando busca personas para otras vacantes, por datos como los idiomas, los años de experiencia o el campo, e invitarle aquí a presentarse.
    <b>Cuánto tiempo:</b> un año. A los seis meses le pregunto si sigue en pie; sin respuesta en 30 días, saldrá de la bolsa.
    <b>Usted decide:</b> es una elección aparte de cualquier candidatura y no influye en ellas. Puede salir cuando quiera con un toque, al instante y sin dar explicaciones.
pool-joined = <b>Anotado.</b> Gracias.
pool-left = <b>Hecho.</b> Ha salido de la bolsa y nadie le encontrará ya en ella. Sus candidaturas siguen como están.
pool-ask = Está en la <b>bolsa de candidaturas</b> desde el { $since }. ¿Desea seguir en ella? Responda, por favor, en un plazo de { $days ->
    [one] { $days } día
   *[other] { $days } días
}; si no, saldrá de la bolsa y podrá volver cuando quiera.
pool-ended = Su tiempo en la <b>bolsa de candidaturas</b> ha terminado y el equipo de selección ya no le encuentra en ella. Gracias por su interés. Si desea volver, basta un toque.
pool-invited = <b>El equipo de selección le invita a presentarse: { $title }</b> ({ $reference }). Encontró su perfil en la bolsa. Una invitación no es una promesa y puede rechazarla con toda libertad.
pool-invited-by = Puede presentarse { $deadline }.
pool-invited-draft = Hay un borrador listo: su perfil está en él y lo que escribió la última vez se conserva como punto de partida de su motivación. Puede usarlo o escribir otra. No se envía nada hasta que usted lo envíe.
pool-invited-profile = Hay un borrador listo con su perfil. No se envía nada hasta que usted lo envíe.

button-staff-pool = 🌱 Bolsa
button-staff-pool-less = ✖️ { $what }
button-staff-pool-level = 🎓 Nivel de estudios
button-staff-pool-back = ⬅️ Volver a la lista
button-staff-pool-invite = ✉️ Invitar a presentarse
staff-pool-which = <b>Bolsa de candidaturas.</b> ¿Para qué vacante busca? Tóquela o escriba su referencia.
staff-pool-opening = <b>{ $reference }</b> { $title }
staff-pool-no-opening = <b>Bolsa de candidaturas.</b> Ninguna de sus vacantes admite candidaturas en este momento.
staff-pool-heading = <b>Bolsa</b> para { $title } ({ $reference })
staff-pool-count = { $count } de { $total } cumplen todo, por orden de entrada en la bolsa.
staff-pool-blind = 🙈 Revisión anónima: sin nombres, países ni nacionalidades, y no se buscan.
staff-pool-how = Escriba lo que busca, con comas: <i>francés B2, 5 años, derecho, Marruecos, marroquí</i>. Un país es donde vive la persona; «marroquí» es una nacionalidad.
staff-pool-how-blind = Escriba lo que busca, con comas: <i>francés B2, 5 años, derecho</i>.
staff-pool-person = <b>{ $number }</b> { $name } · { $languages } · { $years ->
    [one] { $years } año
   *[other] { $years } años
} · { $level }
staff-pool-number = N.º { $number }
staff-pool-name = { $name }
staff-pool-language = { $language } { $level }
staff-pool-any-level = (cualquier nivel)
staff-pool-no-level = sin títulos indicados
staff-pool-years = { $count ->
    [one] { $count } año o más
   *[other] { $count } años o más
}
staff-pool-word = «{ $word }»
staff-pool-lives = Vive en { $country }
staff-pool-nation = Nacionalidad: { $country }
staff-pool-level = ¿A partir de qué nivel de estudios?
staff-pool-since = En la bolsa desde el { $day }
staff-pool-study = 🎓 { $what }
staff-pool-post = 💼 { $what }
staff-pool-skills = 🛠 { $what }
staff-pool-said-invited = ✅ Invitación enviada al número { $number }: un borrador rellenado y un mensaje van en camino.
staff-pool-said-again = Ya se había invitado al número { $number } a esta vacante, así que no se envió nada.
staff-pool-said-applied = El número { $number } ya se ha presentado a esta vacante.
staff-pool-said-left = El número { $number } ya no está en la bolsa.
staff-pool-said-closed = Esta vacante ya no admite candidaturas, así que no se invitó al número { $number }.
