### Los perfiles que se traen en un archivo: lo que se encontró, lo que no, y el formulario sin conexión.

# Currículos
import-note-arabic_pdf = En un PDF en árabe solo se leen con fiabilidad el correo electrónico y el número de teléfono. Si envía el mismo currículo en Word (DOCX), podré leer también lo demás.
import-note-row_unclear = He dejado fuera esta línea de { $section }, porque no distingo sus partes: { $text }
import-note-date_unclear = { $field }: «{ $text }» puede indicar dos días distintos, así que no lo he tomado.
import-failed-no_text = Este archivo contiene imágenes de páginas y ningún texto, así que no puedo leer nada. Envíe el currículo en Word (DOCX) o un PDF guardado desde un procesador de textos.

# El formulario sin conexión
import-note-cell_unreadable = { $section }, { $field } (celda { $cell }): no he podido leer «{ $text }».
import-failed-not_a_form = Esta hoja de cálculo no es el formulario que envío, así que no sé qué contienen sus celdas.
template-title = Su perfil, para rellenar sin conexión
template-about = Instrucciones
template-step-fill = Rellene las celdas de color, hoja por hoja. Cada fila es un título, un puesto, un idioma o una nacionalidad.
template-step-pick = Si la celda ofrece una lista, elija en ella. También puede escribir la respuesta.
template-step-months = Escriba los meses como año y mes, por ejemplo 2019-03, y los días como 1990-03-12.
template-step-leave = Deje vacío lo que aún no sepa. Podrá completarlo más tarde en el chat.
template-step-safe = No incluya en este archivo números de pasaporte, antecedentes penales ni información médica.
template-step-send = Guarde el archivo en formato Excel (XLSX) y envíelo en el chat. Verá lo que se ha leído antes de que se guarde nada.
template-hint-country = Elija el país en la lista.
template-hint-nationality = Elija el país en la lista.
template-hint-language = Elija el idioma en la lista.
template-hint-isced = Elija en la lista el nivel más cercano.
template-hint-cefr = Elija el nivel en la lista.
template-hint-notice = Elija en la lista.
template-hint-bool = Elija sí o no.
template-hint-day = Por ejemplo, 1990-03-12
template-hint-month = Por ejemplo, 2019-03
template-hint-phone = Con el prefijo del país, por ejemplo, +51 987 654 321
template-hint-percent = Un número de 5 a 100; 100 es jornada completa.
template-hint-paragraphs = Puede escribir varias líneas.
template-hint-optional = Solo si es su caso.
