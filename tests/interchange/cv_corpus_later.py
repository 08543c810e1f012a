"""CVs written after the reader, to see how it does on what it was not made for; now they keep it from getting worse."""

from __future__ import annotations

from tests.interchange.cv_facts import Sample, course, held, post, spoken
from tests.interchange.cv_making import as_docx, as_pdf

FR_POLICE = """
Mamadou DIOP
Né le 15 août 1985 à Saint-Louis (Sénégal)
Nationalité : Sénégalaise
Marié, 2 enfants
Tél. : 77 555 44 33 / 33 821 00 00
E-mail : diopmamadou@example.com

FORMATION ACADÉMIQUE
2008-2010 : Master 2 en Sciences criminelles – Université Gaston Berger de Saint-Louis
2005-2008 : Licence en Droit privé – Université Gaston Berger de Saint-Louis
2004 : Baccalauréat série L2 – Lycée Charles de Gaulle

EXPÉRIENCES PROFESSIONNELLES
Depuis janvier 2016 : Commissaire de police, Direction de la Police judiciaire, Dakar
Missions :
- Direction d'enquêtes en matière de criminalité organisée
- Coopération avec le BCN INTERPOL
Octobre 2011 – décembre 2015 : Élève-commissaire puis commissaire stagiaire, École nationale de police
LANGUES
Français : lu, écrit, parlé
Anglais : niveau B2
Wolof : langue maternelle
Pulaar : notions
CENTRES D'INTÉRÊT
Lecture, football, voyages (Espagne, Maroc)
"""

EN_EUROPASS = """
Dr. Fatima Al-Zahra Benali, PhD
Email fatima.benali@example.ma Phone +212 661 23 45 67
12 Rue Atlas, Casablanca 20000, Morocco

WORK EXPERIENCE
01/2020 – CURRENT – Rabat, Morocco
LEGAL OFFICER – MINISTRY OF JUSTICE
Drafting of mutual legal assistance requests.
09/2015 – 12/2019 – Casablanca, Morocco
LAWYER – BENALI & ASSOCIATES
EDUCATION AND TRAINING
09/2011 – 06/2015 – Casablanca, Morocco
PHD IN INTERNATIONAL LAW – Université Hassan II
LANGUAGE SKILLS
Mother tongue(s): ARABIC | BERBER
Other language(s):
UNDERSTANDING SPEAKING WRITING
Listening Reading Spoken production Spoken interaction
FRENCH C2 C2 C2 C2 C2
ENGLISH C1 C1 B2 B2 C1
Levels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user
DIGITAL SKILLS
Microsoft Office
"""

EN_AMERICAN = """
RESUME
Name: John Smith
Sex: Male
Phone: (415) 555-2671
Email: john.smith@example.com
San Francisco, CA, USA
Professional Experience
Acme Corp., San Francisco, CA
Software Engineer
June 2019 to Present
Built things.
Globex Inc
June 2016 – May 2019
Junior Software Engineer
Fixed bugs in Go and Java
Education
B.A. in Economics, Stanford University, 2016
Languages
English; conversational Spanish; basic Mandarin
Skills
Go, Java, Spanish cooking
"""

FR_SURNAME_FIRST = """
CV
Dupont Marie
Ingénieure d'affaires
3 place Bellecour
69002 Lyon
marie.dupont@example.fr
Portable 06.11.22.33.44

Expériences
Chef de projet – Airbus – Toulouse
Septembre 2017 à aujourd'hui
Pilotage d'un budget de 3 M€ ; coordination de 12 partenaires.
Ingénieure qualité – Safran – Villaroche
Février 2012 à août 2017
Audits internes.

Formations
Diplôme d'ingénieur – INSA Lyon – 2006-2011
Langues
Anglais (TOEIC 950), Allemand (notions), Italien B1
"""

EN_CAIRO = """
Ahmed Hassan Mahmoud
أحمد حسن محمود
ahmed.mahmoud@example.eg – 01001234567
Cairo – Egypt
Military status: exempted
Education
B.Sc. of Engineering, Cairo University, 2012, Grade: Good
Experience
Site Engineer at Orascom (Cairo) from 2/2013 till 6/2016
Project Manager at Hassan Allam from 7/2016 till now
Courses
PMP 2018
Language
Arabic: Mother tongue
English: Very Good (written & spoken)
"""

AR_RABAT = """
خديجة المنصوري
khadija.m@example.ma — الهاتف: 0661234567 — الدار البيضاء، المغرب
مزدادة بتاريخ 12/03/1991 بفاس
التجربة المهنية
من شتنبر 2017 إلى الآن: أستاذة اللغة الفرنسية بثانوية ابن خلدون
2015-2017: متدربة في المحكمة الابتدائية
التكوين
2014: الإجازة في القانون العام، جامعة سيدي محمد بن عبد الله
2011: البكالوريا
اللغات: العربية (اللغة الأم)، الفرنسية (جيد جدا)، الإسبانية A2
الإعلاميات: وورد، إكسل
الهوايات: السفر إلى إسبانيا، القراءة بالإنجليزية
"""

EN_COMMAS = """
Maria Oliveira
maria.oliveira@example.br
Objective: To work as an analyst for Interpol from January 2027 to December 2029.
Experience
Interpol, Lyon, France, Intern, Jan 2025 - Jun 2025
Federal Police of Brazil, Brasília, Brazil, Federal Agent, 2018 - 2024
Skills
Languages: Portuguese (native), English (C1)
Software: Excel
References
Ana Souza, Manager, Federal Police, 2018 - 2024
"""

ES_MEXICO = """
Sofía Hernández Ruiz
Ciudad de México, México
sofia.hernandez@example.mx / 55 1234 5678

PERFIL PROFESIONAL
Abogada especializada en derecho internacional.

EXPERIENCIA PROFESIONAL
Secretaría de Relaciones Exteriores (SRE), México
Subdirectora de Tratados
Ene. 2020 - A la fecha
Negociación de tratados bilaterales de extradición con más de doce países.

Fiscalía General de la República
Agente del Ministerio Público
Feb. 2015 - Dic. 2019
Integración de carpetas de investigación y litigación en audiencias.

ESTUDIOS
Universidad Nacional Autónoma de México
Maestría en Derecho Internacional
2016-2018
Universidad Iberoamericana
Licenciatura en Derecho
2009-2014

IDIOMAS
Inglés 90% (TOEFL 105), Francés B2 (DELF), Español lengua materna
CURSOS
Diplomado en Derechos Humanos, 2017
REFERENCIAS
Dr. Juan Pérez, juan.perez@example.mx, 55 8765 4321
"""

AR_KUWAIT = """
محمد عبد الله السالم
الكويت | 2224 5678 965+ | m.alsalem@example.com.kw
الهدف الوظيفي
السعي إلى وظيفة في منظمة دولية.
الخبرات
2018 – حتى الآن    رئيس قسم المعلومات الجنائية، وزارة الداخلية
الإشراف على فريق من عشرة محللين وإعداد التقارير الدورية للقيادة.
2012 – 2018    ضابط تحقيق، الإدارة العامة للمباحث الجنائية
المؤهلات
بكالوريوس علوم شرطية، أكاديمية سعد العبد الله، 2012
ثانوية عامة، 2008
الدورات التدريبية
دورة تحليل المعلومات، القاهرة، 2015
اللغات
العربية (اللغة الأم)، الإنجليزية (جيد جدا)
المهارات
القيادة، التحليل، الحاسوب
"""


EN_NAIROBI = """
Grace Wanjiku
P.O. Box 1234-00100 Nairobi, Kenya
Cell: 0722 123 456 | gwanjiku@example.co.ke
CAREER SUMMARY
Detective with experience since 2009 in cybercrime.
PROFESSIONAL EXPERIENCE
Directorate of Criminal Investigations, Nairobi
Detective Inspector
August 2017 to date
Key responsibilities:
- Heads the cybercrime desk.
National Police Service
Police Constable
Jan 2009 – July 2017
- Community policing
ACADEMIC QUALIFICATIONS
2019 – 2021: MSc in Cyber Security, Strathmore University
2005 – 2008: BSc Criminology, Egerton University (Second Class Upper)
2001 – 2004: KCSE, Alliance Girls High School
LANGUAGES
English – Fluent, Kiswahili – Native, French – A2
REFEREES
John Otieno, 0733 000 111
"""

FR_TUNIS = """
Youssef BEN AMOR
youssef.benamor@example.tn
+216 20 123 456 – Sfax, Tunisie – 34 ans – Permis B

Compétences techniques
Réseaux : Cisco, pare-feu
Systèmes : Linux

Expérience
Administrateur réseaux, Tunisie Télécom – depuis mars 2018
Gestion du parc et de la sécurité pour 400 postes.
Technicien support, Topnet – de juillet 2014 à février 2018

Diplômes
Licence appliquée en réseaux, ISET Sfax (2011-2014)
Baccalauréat technique, 2011, mention bien

Langues
Arabe : maternelle | Français : C1 | Anglais : intermédiaire (B1) | Italien : A1-A2
"""

LATER: tuple[Sample, ...] = (
    Sample(
        "police",
        "fr",
        "docx",
        lambda: as_docx(FR_POLICE),
        {
            "identity": ({"given_names": "Mamadou", "family_names": "Diop", "birth_date": "1985-08-15"},),
            "contact": ({"email": "diopmamadou@example.com"},),
            "nationality": held("SN"),
            "education": (
                course(
                    "Master 2 en Sciences criminelles", "Université Gaston Berger de Saint-Louis", "2008", "2010", 7
                ),
                course("Licence en Droit privé", "Université Gaston Berger de Saint-Louis", "2005", "2008", 6),
                course("Baccalauréat série L2", "Lycée Charles de Gaulle", None, "2004"),
            ),
            "employment": (
                post("Commissaire de police", "Direction de la Police judiciaire", "2016-01", None)
                | {
                    "duties": "- Direction d'enquêtes en matière de criminalité organisée\n"
                    "- Coopération avec le BCN INTERPOL"
                },
                post("Élève-commissaire puis commissaire stagiaire", "École nationale de police", "2011-10", "2015-12"),
            ),
            "languages": spoken(fr=None, en="B2", wo="native", ff=None),
        },
    ),
    Sample(
        "like Europass",
        "en",
        "pdf",
        lambda: as_pdf(EN_EUROPASS),
        {
            "contact": (
                {
                    "email": "fatima.benali@example.ma",
                    "country": "MA",
                    "city": "Casablanca",
                    "phone": "+212661234567",
                },
            ),
            "education": (course("PHD IN INTERNATIONAL LAW", "Université Hassan II", "2011-09", "2015-06", 8, "MA"),),
            "employment": (
                post("LEGAL OFFICER", "MINISTRY OF JUSTICE", "2020-01", None, "MA")
                | {"duties": "Drafting of mutual legal assistance requests."},
                post("LAWYER", "BENALI & ASSOCIATES", "2015-09", "2019-12", "MA"),
            ),
            "languages": spoken(ar="native", fr="C2", en=None),
            "skills": ({"skills": "Microsoft Office"},),
        },
    ),
    Sample(
        "American",
        "en",
        "pdf",
        lambda: as_pdf(EN_AMERICAN),
        {
            "identity": ({"given_names": "John", "family_names": "Smith"},),
            "contact": ({"email": "john.smith@example.com", "phone": "+14155552671", "country": "US"},),
            "education": (course("B.A. in Economics", "Stanford University", None, "2016", 6),),
            "employment": (
                post("Software Engineer", "Acme Corp", "2019-06", None),
                post("Junior Software Engineer", "Globex Inc", "2016-06", "2019-05"),
            ),
            "languages": spoken(en=None, es=None, zh=None),
            "skills": ({"skills": "Go, Java, Spanish cooking"},),
        },
    ),
    Sample(
        "surname first",
        "fr",
        "docx",
        lambda: as_docx(FR_SURNAME_FIRST),
        {
            "identity": ({"given_names": "Marie", "family_names": "Dupont"},),
            "contact": ({"email": "marie.dupont@example.fr", "phone": "+33611223344", "city": "Lyon"},),
            "education": (course("Diplôme d'ingénieur", "INSA Lyon", "2006", "2011"),),
            "employment": (
                post("Chef de projet", "Airbus", "2017-09", None)
                | {"duties": "Pilotage d'un budget de 3 M€ ; coordination de 12 partenaires."},
                post("Ingénieure qualité", "Safran", "2012-02", "2017-08") | {"duties": "Audits internes."},
            ),
            "languages": spoken(en=None, de=None, it="B1"),
        },
    ),
    Sample(
        "Cairo",
        "en",
        "docx",
        lambda: as_docx(EN_CAIRO),
        {
            "contact": ({"email": "ahmed.mahmoud@example.eg", "phone": "+201001234567", "country": "EG"},),
            "education": (course("B.Sc. of Engineering", "Cairo University", None, "2012", 6),),
            "employment": (
                post("Site Engineer", "Orascom", "2013-02", "2016-06"),
                post("Project Manager", "Hassan Allam", "2016-07", None),
            ),
            "languages": spoken(ar="native", en=None),
        },
    ),
    Sample(
        "Rabat",
        "ar",
        "docx",
        lambda: as_docx(AR_RABAT),
        {
            "identity": ({"birth_date": "1991-03-12"},),
            "contact": (
                {
                    "email": "khadija.m@example.ma",
                    "country": "MA",
                    "city": "الدار البيضاء",
                    "phone": "+212661234567",
                },
            ),
            "education": (
                course("الإجازة في القانون العام", "جامعة سيدي محمد بن عبد الله", None, "2014", 6),
                {"qualification": "البكالوريا", "ongoing": False},
            ),
            "employment": (
                {"title": "أستاذة اللغة الفرنسية بثانوية ابن خلدون", "from_month": "2017-09", "current": True},
                {"title": "متدربة", "employer": "المحكمة الابتدائية", "current": False},
            ),
            "languages": spoken(ar="native", fr=None, es="A2"),
        },
    ),
    Sample(
        "commas",
        "en",
        "pdf",
        lambda: as_pdf(EN_COMMAS),
        {
            "identity": ({"given_names": "Maria", "family_names": "Oliveira"},),
            "contact": ({"email": "maria.oliveira@example.br"},),
            "employment": (
                post("Intern", "Interpol", "2025-01", "2025-06", "FR"),
                post("Federal Agent", "Federal Police of Brazil", "2018", "2024", "BR"),
            ),
            "languages": spoken(pt="native", en="C1"),
            "skills": ({"skills": "Excel"},),
        },
    ),
    Sample(
        "Mexico",
        "es",
        "pdf",
        lambda: as_pdf(ES_MEXICO),
        {
            "identity": ({"given_names": "Sofía", "family_names": "Hernández Ruiz"},),
            "contact": (
                {
                    "email": "sofia.hernandez@example.mx",
                    "country": "MX",
                    "city": "Ciudad de México",
                    "phone": "+525512345678",
                },
            ),
            "education": (
                course(
                    "Maestría en Derecho Internacional", "Universidad Nacional Autónoma de México", "2016", "2018", 7
                ),
                course("Licenciatura en Derecho", "Universidad Iberoamericana", "2009", "2014"),
            ),
            "employment": (
                post("Subdirectora de Tratados", "Secretaría de Relaciones Exteriores (SRE)", "2020-01", None, "MX")
                | {"duties": "Negociación de tratados bilaterales de extradición con más de doce países."},
                post("Agente del Ministerio Público", "Fiscalía General de la República", "2015-02", "2019-12")
                | {"duties": "Integración de carpetas de investigación y litigación en audiencias."},
            ),
            "languages": spoken(en=None, fr="B2", es="native"),
        },
    ),
    Sample(
        "Kuwait",
        "ar",
        "docx",
        lambda: as_docx(AR_KUWAIT),
        {
            "contact": ({"email": "m.alsalem@example.com.kw", "phone": "+96522245678", "country": "KW"},),
            "education": (
                course("بكالوريوس علوم شرطية", "أكاديمية سعد العبد الله", None, "2012", 6),
                {"qualification": "ثانوية عامة", "level": 3, "ongoing": False},
            ),
            "employment": (
                {"title": "رئيس قسم المعلومات الجنائية", "employer": "وزارة الداخلية", "current": True}
                | {"duties": "الإشراف على فريق من عشرة محللين وإعداد التقارير الدورية للقيادة."},
                {"title": "ضابط تحقيق", "employer": "الإدارة العامة للمباحث الجنائية", "current": False},
            ),
            "languages": spoken(ar="native", en=None),
            "skills": ({"skills": "القيادة، التحليل، الحاسوب"},),
        },
    ),
    Sample(
        "Nairobi",
        "en",
        "pdf",
        lambda: as_pdf(EN_NAIROBI),
        {
            "identity": ({"given_names": "Grace", "family_names": "Wanjiku"},),
            "contact": (
                {"email": "gwanjiku@example.co.ke", "country": "KE", "city": "Nairobi", "phone": "+254722123456"},
            ),
            "education": (
                course("MSc in Cyber Security", "Strathmore University", "2019", "2021", 7),
                course("BSc Criminology", "Egerton University", "2005", "2008", 6),
                {"qualification": "KCSE", "institution": "Alliance Girls High School", "ongoing": False},
            ),
            "employment": (
                post("Detective Inspector", "Directorate of Criminal Investigations", "2017-08", None)
                | {"duties": "- Heads the cybercrime desk."},
                post("Police Constable", "National Police Service", "2009-01", "2017-07")
                | {"duties": "- Community policing"},
            ),
            "languages": spoken(en=None, sw="native", fr="A2"),
        },
    ),
    Sample(
        "Tunis",
        "fr",
        "docx",
        lambda: as_docx(FR_TUNIS),
        {
            "identity": ({"given_names": "Youssef", "family_names": "Ben Amor"},),
            "contact": (
                {"email": "youssef.benamor@example.tn", "country": "TN", "city": "Sfax", "phone": "+21620123456"},
            ),
            "education": (
                {"qualification": "Licence appliquée en réseaux, ISET Sfax", "level": 6, "ongoing": False},
                {"qualification": "Baccalauréat technique", "ongoing": False},
            ),
            "employment": (
                post("Administrateur réseaux", "Tunisie Télécom", "2018-03", None)
                | {"duties": "Gestion du parc et de la sécurité pour 400 postes."},
                post("Technicien support", "Topnet", "2014-07", "2018-02"),
            ),
            "languages": spoken(ar="native", fr="C1", en="B1", it=None),
            "skills": ({"skills": "Réseaux : Cisco, pare-feu\nSystèmes : Linux"},),
        },
    ),
)
