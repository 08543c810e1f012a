### El glosario: cada término en una frase, con un nombre corto para su botón.

glossary = <b>Palabras del oficio</b>
    Toque un término y se lo explico en una frase.
glossary-opening = <b>Palabras de este puesto</b>
    Toque un término y se lo explico en una frase.
glossary-term = <b>{ $term }</b>
    { $meaning }
button-glossary = 📖 ¿Qué significan estas palabras?
button-all-terms = 📖 Todos los términos
button-other-terms = ← Otros términos
command-glossary = Términos explicados: OCN, P11, lista de reserva

term-ncb = La Oficina Central Nacional es el servicio que en cada país miembro une a la policía con INTERPOL; en una comisión de servicio comprueba la candidatura y le da su aval.
    .label = OCN
term-p11 = El P11 es el formulario de antecedentes personales de las Naciones Unidas: estudios, puestos, idiomas y referencias en un orden fijo, que aquí su perfil le pide paso a paso.
    .label = P11
term-reserve = En una lista de reserva están las personas consideradas aptas cuando el puesto fue para otra, y que pueden ocupar uno semejante sin un nuevo concurso.
    .label = Lista de reserva
term-roster = Una lista de preselección, o «roster», reúne a quienes ya se evaluó de antemano y a quienes se puede llamar cuando surge una misión.
    .label = Lista de preselección (roster)
term-pool = La bolsa de candidaturas reúne a las personas que aceptaron, por separado y por un año como máximo, que se las tenga en cuenta para otros puestos.
    .label = Bolsa de candidaturas
term-basic = El control básico es la comprobación de seguridad habitual antes de un nombramiento: identidad, estudios, puestos y antecedentes penales.
    .label = Control básico
term-enhanced = El control reforzado es una comprobación más profunda, para puestos con acceso a información sensible; abarca más años y tarda más que la básica.
    .label = Control reforzado
term-secondment = En comisión de servicio usted trabaja para la organización por un tiempo limitado, mientras su administración nacional sigue empleándole y pagándole.
    .label = Comisión de servicio
term-station = El lugar de destino es la ciudad donde está el puesto y donde usted trabajaría.
    .label = Lugar de destino
term-grade = El grado indica el nivel del puesto y fija su sueldo: 1 y 2 son alta dirección, de 3 a 5 personal directivo, de 6 a 10 personal administrativo.
    .label = Grado
term-isced = La CINE es la escala internacional que permite comparar títulos: 3 es la secundaria superior, 6 el grado, 7 el máster y 8 el doctorado.
    .label = CINE
term-cefr = El MCER es la escala europea de idiomas, desde A1 para quien empieza hasta C2 para un dominio casi nativo.
    .label = MCER (A1–C2)
term-fixed = Un contrato de plazo fijo dura un tiempo establecido, a menudo varios años, y puede prorrogarse.
    .label = Plazo fijo
term-short = Un contrato de corta duración cubre una necesidad de semanas o meses.
    .label = Corta duración
term-project = Un contrato por proyecto dura tanto como el proyecto que paga el puesto.
    .label = Contrato por proyecto
term-internship = Una pasantía permite aprender trabajando durante unos meses, en los estudios o justo después.
    .label = Pasantía
term-notice = El anuncio de vacante es la publicación oficial de un puesto, con sus funciones, sus requisitos y su fecha límite; lo que dice es lo que vale.
    .label = Anuncio de vacante
term-question = Una pregunta de preselección trata del propio puesto; se hace a todas las personas que se presentan, y el equipo de selección lee las respuestas.
    .label = Pregunta de preselección
term-knockout = Una pregunta excluyente trata de una condición sin la cual no se puede enviar la candidatura; se lo digo antes del envío, y puede corregir un descuido.
    .label = Pregunta excluyente
term-member = Un país miembro es uno de los 196 países que pertenecen a INTERPOL.
    .label = País miembro
term-endorse = El aval es la confirmación por escrito de su Oficina Central Nacional de que apoya su candidatura.
    .label = Aval de la OCN
term-assessment = La evaluación es aquello a lo que se invita a las personas preseleccionadas: pruebas escritas, de idiomas, presentaciones o entrevistas.
    .label = Evaluación
