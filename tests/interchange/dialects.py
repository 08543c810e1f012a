"""Small profiles of our own in the dialects of which no freely licensed sample exists, and PDFs around them."""

from __future__ import annotations

from io import BytesIO

import pikepdf

NESTED_PASSPORT = """<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="fr">
  <LearnerInfo>
    <Identification>
      <PersonName><FirstName>Νεφέλη</FirstName><Surname>Παράδειγμα</Surname></PersonName>
      <ContactInfo>
        <Address><Contact><Municipality>Lisboa</Municipality><Country><Label>Portugal</Label></Country></Contact></Address>
        <Email><Contact>nefeli@example.org</Contact></Email>
        <Telephone><Contact>+351 912 345 678</Contact></Telephone>
      </ContactInfo>
      <Demographics><NationalityList>
        <Nationality><Code>EL</Code></Nationality>
        <Nationality><Label>Portuguese</Label></Nationality>
        <Nationality><Label>Citizen of the sea</Label></Nationality>
      </NationalityList></Demographics>
    </Identification>
    <WorkExperience>
      <WorkExperience>
        <Period><From year="2019" month="03" day="01"/><To year="2023" month="06"/></Period>
        <Position><Label>Analyst</Label></Position>
        <Activities>&lt;p&gt;Reports:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;one&lt;/li&gt;&lt;li&gt;two&lt;/li&gt;&lt;/ul&gt;</Activities>
        <Employer><Name>Example Office</Name><ContactInfo><Address><Contact>
          <Country><Code>UK</Code></Country></Contact></Address></ContactInfo></Employer>
      </WorkExperience>
      <WorkExperience>
        <Period><From year="2023" month="--07"/><Current>true</Current></Period>
        <Position><Label>Senior analyst</Label></Position>
      </WorkExperience>
    </WorkExperience>
    <Education><Education>
      <Period><From year="2014"/><To year="2018" month="07"/></Period>
      <Title>Diploma</Title><Level><Label>EQF 7</Label></Level>
      <Organisation><Name>Example University</Name></Organisation>
    </Education></Education>
    <Skills>
      <Linguistic>
        <MotherTongue><Description><Label>ελληνικά</Label></Description></MotherTongue>
        <MotherTongue><Description><Label>Elvish</Label></Description></MotherTongue>
        <ForeignLanguage>
          <Description><Label>English</Label></Description>
          <ProficiencyLevel><Listening level="C2"/><Reading level="C2"/><SpokenInteraction level="C1"/>
            <SpokenProduction level="C1"/><Writing level="B2"/></ProficiencyLevel>
        </ForeignLanguage>
        <ForeignLanguage><Description><Code>fr</Code></Description></ForeignLanguage>
      </Linguistic>
      <Computer><Description><Label>Python</Label></Description></Computer>
      <Driving><Description><Licence>A</Licence><Licence>B</Licence></Description></Driving>
    </Skills>
    <Achievement><Achievement><Title><Label>Theatre</Label></Title></Achievement></Achievement>
  </LearnerInfo>
</SkillsPassport>"""

FULL_CANDIDATE = """<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3"
    xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9">
  <CandidateSupplier><PersonContact><PersonName><oa:GivenName>Not</oa:GivenName><hr:FamilyName>Me</hr:FamilyName>
  </PersonName></PersonContact></CandidateSupplier>
  <CandidatePerson>
    <PersonName><oa:GivenName>Inés</oa:GivenName><hr:FamilyName>Ejemplo</hr:FamilyName></PersonName>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>ines@example.org</oa:URI></Communication>
    <Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>+33</CountryDialing>
      <oa:DialNumber>0639981234</oa:DialNumber></Communication>
    <Communication><ChannelCode>Web</ChannelCode><oa:URI>https://ines.example.org</oa:URI></Communication>
    <Communication><Address><oa:CityName>Lyon</oa:CityName><CountryCode>fr</CountryCode></Address></Communication>
    <NationalityCode>http://publications.europa.eu/resource/authority/country/ESP</NationalityCode>
    <PrimaryLanguageCode>http://publications.europa.eu/resource/authority/language/SPA</PrimaryLanguageCode>
  </CandidatePerson>
  <CandidateProfile languageCode="es">
    <EmploymentHistory><EmployerHistory>
      <hr:OrganizationName>Example Office</hr:OrganizationName>
      <OrganizationContact><Communication><Address><CountryCode>be</CountryCode></Address></Communication>
      </OrganizationContact>
      <PositionHistory><PositionTitle typeCode="FREETEXT">Jurist</PositionTitle>
        <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2019-03-01</hr:FormattedDateTime></eures:StartDate>
          <hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
        <oa:Description>&lt;p&gt;Opinions.&lt;/p&gt;&lt;p&gt;Cases &amp;amp; files.&lt;/p&gt;</oa:Description>
      </PositionHistory></EmployerHistory></EmploymentHistory>
    <EducationHistory><EducationOrganizationAttendance>
      <hr:OrganizationName>Universidad Ejemplo</hr:OrganizationName>
      <AttendancePeriod><StartDate><hr:FormattedDateTime>2010</hr:FormattedDateTime></StartDate>
        <EndDate><hr:FormattedDateTime>2015-06</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing></AttendancePeriod>
      <EducationDegree><hr:DegreeName>Licenciatura en Derecho</hr:DegreeName></EducationDegree>
      <EducationLevelCode>7</EducationLevelCode>
    </EducationOrganizationAttendance></EducationHistory>
    <eures:Licenses><eures:License><hr:LicenseTypeCode>B</hr:LicenseTypeCode></eures:License></eures:Licenses>
    <PublicationHistory><Publication><Title>One</Title></Publication></PublicationHistory>
    <PersonQualifications>
      <PersonCompetency><CompetencyID schemeName="NORMAL">deu</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
        <eures:CompetencyDimension>
          <hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode>
          <eures:Score><hr:ScoreText>B1</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency>
      <PersonCompetency><CompetencyID>ita</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID></PersonCompetency>
      <PersonCompetency><hr:TaxonomyID>other</hr:TaxonomyID><hr:CompetencyName>Mediation</hr:CompetencyName>
      </PersonCompetency>
    </PersonQualifications>
    <Skills><SkillsGroup><Title>Office</Title>
      <PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Excel</hr:CompetencyName>
      </PersonCompetency></SkillsGroup></Skills>
    <OrganisationalSkills><OrganisationalSkill><Title>Planning</Title><Description>Events</Description>
    </OrganisationalSkill></OrganisationalSkills>
    <Others><Title>Hobbies</Title><Other><Title>Chess</Title></Other></Others>
    <eures:Attachment><oa:FileType>photo</oa:FileType></eures:Attachment>
    <eures:Attachment><oa:FileType>pdf</oa:FileType></eures:Attachment>
  </CandidateProfile>
</Candidate>"""

OLD_LEARNER = """<?xml version="1.0" encoding="UTF-8"?>
<e:learnerinfo xmlns:e="http://europass.cedefop.europa.eu/Europass/V2.0">
  <docinfo><xsdversion>{version}</xsdversion></docinfo>
  <identification><firstname>Zoe</firstname><lastname>Sample</lastname></identification>
</e:learnerinfo>"""


def pdf_with(
    xml: bytes, *, key: str = "/F", packed: bool = False, associated: bool = False, password: str = ""
) -> bytes:
    """Make a PDF with one attachment, its `/EF` indirect and with one key only, as the Europass site does."""
    document = pikepdf.new()
    document.add_blank_page()
    stream = document.make_stream(xml)
    streams = document.make_indirect(pikepdf.Dictionary({key: stream}))
    file = document.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Filespec, F="attachment.xml", EF=streams))
    if associated:
        document.Root.AF = pikepdf.Array([file])
    else:
        names = pikepdf.Dictionary(Names=pikepdf.Array([pikepdf.String("attachment.xml"), file]))
        document.Root.Names = pikepdf.Dictionary(EmbeddedFiles=document.make_indirect(names))
    target = BytesIO()
    document.save(
        target,
        compress_streams=packed,
        encryption=pikepdf.Encryption(owner=password, user=password) if password else False,
    )
    return target.getvalue()
