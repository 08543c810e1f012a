"""Invented CVs in four languages and several layouts, each with all that a careful reader may find in it."""

from __future__ import annotations

from tests.interchange.cv_corpus_later import LATER
from tests.interchange.cv_facts import Sample, Sections, course, held, post, spoken
from tests.interchange.cv_making import as_columns, as_docx, as_pdf, as_pdf_columns, as_table

EN_PLAIN = """
Amina Diallo
Crime analyst
amina.diallo@example.org | +221 77 123 45 67 | Dakar, Senegal
Nationality: Senegalese and French
Date of birth: 12 March 1990
# Profile
Analyst with eight years of experience in police cooperation between 2015 and 2024.
# Work Experience
Crime Analyst	January 2019 – Present
Ministry of the Interior, Dakar, Senegal
- Wrote weekly reports on trafficking routes
- Trained 40 officers in link analysis
Research Assistant	03/2015 – 12/2018
Université Cheikh Anta Diop, Dakar, Senegal
- Kept a database of 3,000 court decisions
# Education
Master of Criminology	2013 – 2015
Université de Montréal, Canada
Bachelor of Laws	2010 – 2013
Université Cheikh Anta Diop, Senegal
# Languages
French: native
Wolof: mother tongue
English: C1
Spanish: basic
# Skills
- i2 Analyst's Notebook
- SQL, Excel
# References
Moussa Sarr, moussa.sarr@example.com, +221 33 800 00 00
"""

EN_FACTS: Sections = {
    "identity": ({"given_names": "Amina", "family_names": "Diallo", "birth_date": "1990-03-12"},),
    "contact": ({"email": "amina.diallo@example.org", "country": "SN", "city": "Dakar", "phone": "+221771234567"},),
    "nationality": held("SN", "FR"),
    "education": (
        course("Master of Criminology", "Université de Montréal", "2013", "2015", 7, "CA"),
        course("Bachelor of Laws", "Université Cheikh Anta Diop", "2010", "2013", 6, "SN"),
    ),
    "employment": (
        post("Crime Analyst", "Ministry of the Interior", "2019-01", None, "SN")
        | {"duties": "- Wrote weekly reports on trafficking routes\n- Trained 40 officers in link analysis"},
        post("Research Assistant", "Université Cheikh Anta Diop", "2015-03", "2018-12", "SN")
        | {"duties": "- Kept a database of 3,000 court decisions"},
    ),
    "languages": spoken(fr="native", wo="native", en="C1", es=None),
    "skills": ({"skills": "i2 Analyst's Notebook\nSQL, Excel"},),
}

EN_COLUMNS = (
    "James O'Connor\nj.oconnor@example.net",
    """
# Contact
+44 20 7946 0958
London, United Kingdom
# Languages
English (native), German B2, Arabic A2
# Skills
Python
Network forensics
# Hobbies
Chess and French cinema
""",
    """
# Professional Experience
Senior Investigator, National Crime Agency
Sept 2018 - present
- Led cross-border investigations into fraud
Police Officer, Metropolitan Police
June 2012 - August 2018
- Patrolled and took statements in two boroughs
# Education
BSc Computer Science, University of Leeds
2009 - 2012
""",
)

EN_COLUMNS_FACTS: Sections = {
    "identity": ({"given_names": "James", "family_names": "O'Connor"},),
    "contact": ({"email": "j.oconnor@example.net", "phone": "+442079460958", "country": "GB", "city": "London"},),
    "education": (course("BSc Computer Science", "University of Leeds", "2009", "2012", 6),),
    "employment": (
        post("Senior Investigator", "National Crime Agency", "2018-09", None)
        | {"duties": "- Led cross-border investigations into fraud"},
        post("Police Officer", "Metropolitan Police", "2012-06", "2018-08")
        | {"duties": "- Patrolled and took statements in two boroughs"},
    ),
    "languages": spoken(en="native", de="B2", ar="A2"),
    "skills": ({"skills": "Python\nNetwork forensics"},),
}

EN_MESSY = """
CURRICULUM VITAE
Ngozi Okafor
Lagos, Nigeria • 0803 123 4567 • ngozi.okafor@example.com • fax: +234 1 555 0000
E X P E R I E N C E
Zenith Bank
Compliance Officer
Feb. 2020 – Present (4 years 2 months)
Responsible for screening payments against sanction lists in eleven countries.
KPMG Nigeria
Audit Trainee
2017 – 2020
Projects: Led the 2018–2019 audit of two ministries.
TRAININGS
Fraud examination, Lagos Business School, 2021
EDUCATION & QUALIFICATIONS
2013 – 2017: B.Sc. Accounting, University of Lagos
PROGRAMMING LANGUAGES
Java, Python
LANGUAGE SKILLS
Native: English, Igbo
French (intermediate, B1/B2)
Sign language: B2
REFEREES
Dr Bola Ade, bola@example.edu
"""

EN_MESSY_FACTS: Sections = {
    "identity": ({"given_names": "Ngozi", "family_names": "Okafor"},),
    "contact": ({"email": "ngozi.okafor@example.com", "country": "NG", "city": "Lagos", "phone": "+2348031234567"},),
    "education": (course("B.Sc. Accounting", "University of Lagos", "2013", "2017", 6),),
    "employment": (
        post("Compliance Officer", "Zenith Bank", "2020-02", None)
        | {"duties": "Responsible for screening payments against sanction lists in eleven countries."},
        post("Audit Trainee", "KPMG Nigeria", "2017", "2020")
        | {"duties": "Projects: Led the 2018–2019 audit of two ministries."},
    ),
    "languages": spoken(en="native", ig="native", fr=None),
    "skills": (),
}

EN_TRAPS = """
Application for the post of analyst
Contact: Jane Roe or Jim Roe
jane@example.org, jim@example.org
Atlanta, Georgia
DOB: 04/05/1988
# Employment History
Worked with several teams.
In various countries and roles.
At several levels.
Analyst	2015 – 2018
# Interests
French and Italian cooking, since 2010
# Awards
Officer of the year, Police Academy, 2014 – 2015
# Languages
Fluent in English; good French; near-native Spanish (not C2)
"""

EN_TRAPS_FACTS: Sections = {"languages": spoken(en=None, fr=None, es="C2")}

FR_PLAIN = """
Jean-Baptiste KOUASSI
jb.kouassi@example.ci
Téléphone : +225 07 07 12 34 56
Adresse : 12 rue des Jardins, 01 BP 1234 Abidjan, Côte d'Ivoire
Nationalité : ivoirienne
Né le 04/05/1988 à Bouaké
# EXPÉRIENCE PROFESSIONNELLE
De mars 2019 à aujourd'hui : Chargé de mission, Ministère de la Justice
- Rédaction des notes de synthèse pour le cabinet du ministre
Janvier 2014 – février 2019 : Juriste, Banque Atlantique
- Suivi de 120 contentieux
# FORMATION
2011 – 2013 : Master en droit pénal, Université de Cocody
2008 – 2011 : Licence en droit, Université de Bouaké
# LANGUES
Français : langue maternelle
Anglais : courant
Espagnol : B1
# COMPÉTENCES
Rédaction juridique, Pack Office
# CENTRES D'INTÉRÊT
Football, lecture
"""

FR_FACTS: Sections = {
    "identity": ({"given_names": "Jean-Baptiste", "family_names": "Kouassi", "birth_date": "1988-05-04"},),
    "contact": ({"email": "jb.kouassi@example.ci", "phone": "+2250707123456", "country": "CI", "city": "Abidjan"},),
    "nationality": held("CI"),
    "education": (
        course("Master en droit pénal", "Université de Cocody", "2011", "2013", 7),
        course("Licence en droit", "Université de Bouaké", "2008", "2011", 6),
    ),
    "employment": (
        post("Chargé de mission", "Ministère de la Justice", "2019-03", None)
        | {"duties": "- Rédaction des notes de synthèse pour le cabinet du ministre"},
        post("Juriste", "Banque Atlantique", "2014-01", "2019-02") | {"duties": "- Suivi de 120 contentieux"},
    ),
    "languages": spoken(fr="native", en=None, es="B1"),
    "skills": ({"skills": "Rédaction juridique, Pack Office"},),
}

FR_TABLE = (
    "Claire Martin\nclaire.martin@example.fr\n06 12 34 56 78\n69003 Lyon, France\n# Parcours professionnel",
    [
        ("09/2016 – 08/2020", "Analyste financière\nSociété Générale\n- Contrôle des comptes de dix filiales"),
        ("Depuis septembre 2020", "Responsable conformité\nBanque de France\n- Encadrement de six personnes"),
    ],
    """
# Études et diplômes
Juin 2016
Master Finance
Université Lumière Lyon 2
# Langues
Anglais C1 – Allemand A2 – Français (langue maternelle)
# Informatique
Excel, Python
# Permis
Permis B
""",
)

FR_TABLE_FACTS: Sections = {
    "identity": ({"given_names": "Claire", "family_names": "Martin"},),
    "contact": ({"email": "claire.martin@example.fr", "phone": "+33612345678", "country": "FR", "city": "Lyon"},),
    "education": (course("Master Finance", "Université Lumière Lyon 2", None, "2016-06", 7),),
    "employment": (
        post("Analyste financière", "Société Générale", "2016-09", "2020-08")
        | {"duties": "- Contrôle des comptes de dix filiales"},
        post("Responsable conformité", "Banque de France", "2020-09", None)
        | {"duties": "- Encadrement de six personnes"},
    ),
    "languages": spoken(en="C1", de="A2", fr="native"),
    "skills": ({"skills": "Excel, Python"},),
}

FR_MESSY = """
Profil
Ingénieure réseau depuis 2012, passionnée de cybersécurité.
Coordonnées
fatou.ndiaye@example.sn - 77 123 45 67
Mes expériences
- Ingénieure réseau chez Sonatel | avril 2016 – en cours
- Stagiaire chez Orange | 2015
Diplômes
Diplôme d'ingénieur, École polytechnique de Thiès, 2010 - 2015
Compétences et langues
Wolof (langue maternelle), français bilingue, anglais B2
Langages : Python, C
"""

FR_MESSY_FACTS: Sections = {
    "contact": ({"email": "fatou.ndiaye@example.sn", "phone": "+221771234567"},),
    "education": (course("Diplôme d'ingénieur", "École polytechnique de Thiès", "2010", "2015"),),
    "employment": (post("Ingénieure réseau", "Sonatel", "2016-04", None),),
    "languages": spoken(wo="native", fr=None, en="B2"),
}

ES_PLAIN = """
CURRÍCULUM VÍTAE
Datos personales
Nombre: María Elena
Apellidos: Quispe Flores
Fecha de nacimiento: 3 de julio de 1992
Lugar de nacimiento: Cusco, Perú
Nacionalidad: peruana
Correo electrónico: mquispe@example.pe
Teléfono: 987 654 321
Dirección: Av. Arequipa 1234, Lima, Perú
Experiencia laboral
Analista de inteligencia
Policía Nacional del Perú, Lima, Perú
Mayo 2018 – Actualidad
- Elaboración de informes sobre crimen organizado
Asistente legal
Estudio Rodríguez Abogados
01/2016 – 04/2018
- Redacción de contratos y recursos
Formación académica
Maestría en Ciencias Penales
Universidad de San Martín de Porres
Marzo 2017 – Diciembre 2018
Licenciatura en Derecho
Pontificia Universidad Católica del Perú
2010 – 2015
Idiomas
Español: nativo
Inglés: C1
Quechua: intermedio
Habilidades
Excel avanzado
Análisis de redes
"""

ES_FACTS: Sections = {
    "identity": (
        {
            "given_names": "María Elena",
            "family_names": "Quispe Flores",
            "birth_date": "1992-07-03",
            "birth_country": "PE",
        },
    ),
    "contact": ({"email": "mquispe@example.pe", "phone": "+51987654321", "country": "PE", "city": "Lima"},),
    "nationality": held("PE"),
    "education": (
        course("Maestría en Ciencias Penales", "Universidad de San Martín de Porres", "2017-03", "2018-12", 7),
        course("Licenciatura en Derecho", "Pontificia Universidad Católica del Perú", "2010", "2015"),
    ),
    "employment": (
        post("Analista de inteligencia", "Policía Nacional del Perú", "2018-05", None, "PE")
        | {"duties": "- Elaboración de informes sobre crimen organizado"},
        post("Asistente legal", "Estudio Rodríguez Abogados", "2016-01", "2018-04")
        | {"duties": "- Redacción de contratos y recursos"},
    ),
    "languages": spoken(es="native", en="C1", qu=None),
    "skills": ({"skills": "Excel avanzado\nAnálisis de redes"},),
}

ES_COLUMNS = (
    "Carlos Romero\nMadrid, España",
    """
# Contacto
carlos.romero@example.es
+34 612 345 678
# Idiomas
Castellano
Lengua materna
Inglés
B2
Francés
A2
# Aptitudes
Trabajo en equipo
""",
    """
# Experiencia profesional
Ingeniero de sistemas | Telefónica | octubre de 2019 – actualidad
- Mantenimiento de la red troncal
Técnico de soporte | Indra Sistemas | 2015 – 2019
# Educación
Grado en Ingeniería Informática | Universidad Politécnica de Madrid | 2011 – 2015
# Voluntariado
Cruz Roja, 2014 – 2016
""",
)

ES_COLUMNS_FACTS: Sections = {
    "identity": ({"given_names": "Carlos", "family_names": "Romero"},),
    "contact": ({"email": "carlos.romero@example.es", "phone": "+34612345678", "country": "ES", "city": "Madrid"},),
    "education": (course("Grado en Ingeniería Informática", "Universidad Politécnica de Madrid", "2011", "2015", 6),),
    "employment": (
        post("Ingeniero de sistemas", "Telefónica", "2019-10", None) | {"duties": "- Mantenimiento de la red troncal"},
        post("Técnico de soporte", "Indra Sistemas", "2015", "2019"),
    ),
    "languages": spoken(es="native", en="B2", fr="A2"),
    "skills": ({"skills": "Trabajo en equipo"},),
}

AR_PLAIN = """
السيرة الذاتية
البيانات الشخصية
الاسم: ليلى حسن العمري
الجنسية: أردنية
تاريخ الميلاد: 12 أيار 1990
مكان الولادة: عمّان، الأردن
البريد الإلكتروني: layla.omari@example.jo
الهاتف: ٠٧٩ ١٢٣ ٤٥٦٧
العنوان: عمّان، الأردن
الخبرات العملية
محللة معلومات - مديرية الأمن العام
من كانون الثاني/يناير 2019 حتى الآن
- إعداد تقارير أسبوعية عن شبكات التهريب
مساعدة باحثة - الجامعة الأردنية
من 03/2015 إلى 12/2018
- جمع البيانات وتحليلها
المؤهلات العلمية
ماجستير في علم الجريمة - جامعة مؤتة
2013 – 2015
بكالوريوس في القانون - الجامعة الأردنية
2009 – 2013
اللغات
العربية: اللغة الأم
الإنجليزية: C1
الفرنسية: متوسط
المهارات
تحليل البيانات
برنامج إكسل
"""

AR_FACTS: Sections = {
    "identity": ({"birth_date": "1990-05-12", "birth_country": "JO"},),
    "contact": ({"email": "layla.omari@example.jo", "phone": "+962791234567", "country": "JO", "city": "عمّان"},),
    "nationality": held("JO"),
    "education": (
        course("ماجستير في علم الجريمة", "جامعة مؤتة", "2013", "2015", 7),
        course("بكالوريوس في القانون", "الجامعة الأردنية", "2009", "2013", 6),
    ),
    "employment": (
        post("محللة معلومات", "مديرية الأمن العام", "2019-01", None)
        | {"duties": "- إعداد تقارير أسبوعية عن شبكات التهريب"},
        post("مساعدة باحثة", "الجامعة الأردنية", "2015-03", "2018-12") | {"duties": "- جمع البيانات وتحليلها"},
    ),
    "languages": spoken(ar="native", en="C1", fr=None),
    "skills": ({"skills": "تحليل البيانات\nبرنامج إكسل"},),
}

AR_TABLE = (
    "كريم بوزيد\nkarim.bouzid@example.dz\n+213 551 23 45 67\nالجنسية: جزائري",
    [
        ("التجربة المهنية", ""),
        ("مارس ٢٠١٨ – حتى الآن", "مهندس شبكات\nشركة سوناطراك\n- صيانة الشبكة الداخلية"),
        ("جانفي ٢٠١٥ – فيفري ٢٠١٨", "تقني دعم\nشركة موبيليس"),
        ("التكوين", ""),
        ("٢٠١٠ – ٢٠١٥", "ماستر في الإعلام الآلي\nجامعة باب الزوار"),
        ("المهارات اللغوية", "العربية (لغة أم)، الفرنسية C1، الإنجليزية B1"),
        ("الهوايات", "المطالعة"),
    ],
    "",
)

AR_TABLE_FACTS: Sections = {
    "contact": ({"email": "karim.bouzid@example.dz", "phone": "+213551234567"},),
    "nationality": held("DZ"),
    "education": (course("ماستر في الإعلام الآلي", "جامعة باب الزوار", "2010", "2015", 7),),
    "employment": (
        post("مهندس شبكات", "شركة سوناطراك", "2018-03", None) | {"duties": "- صيانة الشبكة الداخلية"},
        post("تقني دعم", "شركة موبيليس", "2015-01", "2018-02"),
    ),
    "languages": spoken(ar="native", fr="C1", en="B1"),
}

AR_PDF = """
ليلى حسن العمري
layla.omari@example.jo
+962 79 123 4567
# الخبرات العملية
محللة معلومات – مديرية الأمن العام
من يناير 2019 حتى الآن
# اللغات
العربية: اللغة الأم
"""

AR_PDF_FACTS: Sections = {"contact": ({"email": "layla.omari@example.jo", "phone": "+962791234567"},)}

_SIDE = "\n".join(("# Languages", "Portuguese: native", "English: C2", "# Skills", "Negotiation"))
_BOXED = """
Rui Costa
rui.costa@example.pt
# Career
Jan 2010 – Dec 2014
Legal Adviser
Embassy of Portugal, Maputo, Mozambique
May 2015 – now
Head of Section
European Commission, Brussels, Belgium
# Education
Sep 2005 – Jun 2009
Universidade de Coimbra, Portugal
Bachelor's degree in Law
"""

_BOXED_FACTS: Sections = {
    "identity": ({"given_names": "Rui", "family_names": "Costa"},),
    "contact": ({"email": "rui.costa@example.pt", "phone": "+351912345678"},),
    "education": (course("Bachelor's degree in Law", "Universidade de Coimbra", "2005-09", "2009-06", 6, "PT"),),
    "employment": (
        post("Legal Adviser", "Embassy of Portugal", "2010-01", "2014-12", "MZ"),
        post("Head of Section", "European Commission", "2015-05", None, "BE"),
    ),
    "languages": spoken(pt="native", en="C2"),
    "skills": ({"skills": "Negotiation"},),
}

CORPUS: tuple[Sample, ...] = (
    Sample("plain", "en", "docx", lambda: as_docx(EN_PLAIN), EN_FACTS),
    Sample("plain", "en", "pdf", lambda: as_pdf(EN_PLAIN), EN_FACTS),
    Sample("two columns", "en", "pdf", lambda: as_pdf_columns(*EN_COLUMNS), EN_COLUMNS_FACTS),
    Sample("two columns", "en", "docx", lambda: as_columns(*EN_COLUMNS[1:], top=EN_COLUMNS[0]), EN_COLUMNS_FACTS),
    Sample("messy", "en", "pdf", lambda: as_pdf(EN_MESSY), EN_MESSY_FACTS),
    Sample("traps", "en", "docx", lambda: as_docx(EN_TRAPS), EN_TRAPS_FACTS),
    Sample("box, header", "en", "docx", lambda: as_docx(_BOXED, header="+351 912 345 678", box=_SIDE), _BOXED_FACTS),
    Sample("plain", "fr", "pdf", lambda: as_pdf(FR_PLAIN, language="fr"), FR_FACTS),
    Sample("plain", "fr", "docx", lambda: as_docx(FR_PLAIN), FR_FACTS),
    Sample("table", "fr", "docx", lambda: as_table(FR_TABLE[1], FR_TABLE[0], FR_TABLE[2]), FR_TABLE_FACTS),
    Sample("messy", "fr", "pdf", lambda: as_pdf(FR_MESSY, language="fr"), FR_MESSY_FACTS),
    Sample("plain", "es", "docx", lambda: as_docx(ES_PLAIN), ES_FACTS),
    Sample("plain", "es", "pdf", lambda: as_pdf(ES_PLAIN, language="es"), ES_FACTS),
    Sample("two columns", "es", "pdf", lambda: as_pdf_columns(*ES_COLUMNS), ES_COLUMNS_FACTS),
    Sample("plain", "ar", "docx", lambda: as_docx(AR_PLAIN), AR_FACTS),
    Sample("table", "ar", "docx", lambda: as_table(AR_TABLE[1], AR_TABLE[0], AR_TABLE[2]), AR_TABLE_FACTS),
    Sample("plain", "ar", "pdf", lambda: as_pdf(AR_PDF, language="ar"), AR_PDF_FACTS),
    *LATER,
)
