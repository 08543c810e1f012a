### El espejo de requisitos: lo que pide un puesto, junto a lo que muestra el perfil.

button-mirror = 🪞 Mi perfil ante el puesto
button-mirror-again = 🔄 Comparar otra vez
button-mirror-section = ✏️ { $section }
button-mirror-fill = ▶️ Completar mi perfil
button-to-opening = ← El puesto
mirror-heading = <b>Su perfil ante este puesto</b>
    { $title }
mirror-note = Este espejo es solo para usted. No pone notas ni decide nada: su candidatura la leen personas, y puede presentarla sea cual sea el resultado.
mirror-met = ✅ <b>Cumplido:</b> { $text }
mirror-not-shown = ❔ <b>Aún no consta:</b> { $text }
mirror-not-met = ▫️ <b>No cumplido por ahora:</b> { $text }
mirror-open-to = puesto abierto a: { $circle }
mirror-line = Su perfil: { $line }
mirror-answer = Su respuesta a «{ $question }»: { $answer }
mirror-noted = Su nota: la Oficina Central Nacional ha dado su aval.
mirror-line-education = { $name }, { $place } ({ $level })
mirror-line-post = { $title }, { $employer }
mirror-line-experience = { $time } de trabajo a tiempo completo en total
mirror-line-language = { $language }, { $level }
mirror-line-weaker = { $language }, { $level } (nivel inferior: { $skills })
mirror-line-nationality = nacionalidad: { $country }
mirror-other-level = otro nivel
mirror-years = { $count ->
    [one] un año
    [many] { $count } de años
   *[other] { $count } años
}
mirror-months = { $count ->
    [one] un mes
    [many] { $count } de meses
   *[other] { $count } meses
}
mirror-why-empty = Por completar: la sección «{ $section }» de su perfil aún está vacía.
mirror-why-unchecked = Este punto no puedo comprobarlo. Explique en su motivación cómo lo cumple.
mirror-why-equivalent = También se acepta un equivalente. Si lo tiene, añádalo y explíquelo en su motivación.
mirror-why-ongoing = Estos estudios siguen en curso. Indique en su motivación cuándo los terminará.
mirror-why-earlier = Estos estudios terminaron hace más de un año, o no consta su final. Aclare su situación en su motivación.
mirror-why-part = Sus puestos suman { $time } en total. Indique en su motivación cuáles corresponden a este punto.
mirror-why-unlisted = Su perfil no menciona este idioma. Si lo habla, añádalo.
mirror-why-territory = Se trata de un territorio. Añada la nacionalidad que figura en su pasaporte.
mirror-why-service = No veo un puesto actual en una administración pública. Si está en servicio activo, añada el puesto con el nombre completo de la entidad.
mirror-why-backing = Su servicio consta. Aún no está anotado el acuerdo de su administración o el aval de su Oficina Central Nacional: anótelo en «La comisión de servicio, paso a paso» en cuanto lo tenga.
mirror-why-denied = Se desprende de su respuesta. Si fue un error, corríjala mientras la candidatura se pueda modificar.
mirror-why-unmatched = No lo encuentro entre sus licencias y certificados. Si lo tiene, añádalo por su nombre.
mirror-why-lower = Nivel mínimo que se pide: { $level }. Si tiene un título superior, añádalo.
mirror-why-short = Su perfil muestra { $time } de { $asked }. Si falta un puesto, añádalo.
mirror-why-weaker = Nivel mínimo que se pide: { $level }. Si ha progresado, cámbielo en su perfil.
mirror-why-outside = Este país no está entre los países miembros que conozco. Si tiene otra nacionalidad, añádala.
mirror-why-stateless = Este punto pide la nacionalidad de un país miembro. Si la tiene, añádala; si no, consulte su caso al equipo de selección.
mirror-gap = { $start } – { $end }
mirror-gaps = Períodos sin puesto entre dos empleos: { $gaps }. Si falta un puesto, añádalo; si no, no tiene que hacer nada.
mirror-limits = Comparo niveles, años y otros datos sencillos. Si sus estudios y sus puestos corresponden al ámbito que se pide lo valoran las personas que leen su candidatura: explíqueselo en su motivación.
mirror-empty = Su perfil aún está vacío. En cuanto lo complete, le mostraré aquí lo que dice sobre cada punto.
mirror-no-criteria = El anuncio publicado no indica nada más que yo pueda comparar.
mirror-nothing-stated = El anuncio publicado no indica requisitos, así que no hay nada que comparar. Puede presentar su candidatura de todos modos; explique en su motivación por qué este puesto es para usted.
mirror-illustrative = <i>Estos requisitos son ilustrativos: se redactaron para esta demostración.</i>
