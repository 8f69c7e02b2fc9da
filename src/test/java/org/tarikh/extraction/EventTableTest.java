package org.tarikh.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.temporal.Publication;

/** Sentences of a report of 13 August 2025, each with the events an editor would take from it. */
class EventTableTest {

  private static final Publication PUBLISHED =
      new Publication(LocalDate.of(2025, 8, 13), LocalTime.of(19, 51));

  private static List<EventDraft> events(String sentence) {
    return Extractor.bundled().extract(sentence, PUBLISHED).events();
  }

  private static void assertEvents(String sentence, String expected) {
    assertThat(events(sentence).stream().map(e -> e.date() + " " + e.title()))
        .containsExactly(
            Stream.of(expected.split(" ; ")).map(String::strip).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقّع الوزيران أمس الثلاثاء اتفاقاً للتعاون في مجال الطاقة. | 2025-08-12 توقيع الوزيرين اتفاقاً للتعاون في مجال الطاقة
          انسحبت القوات الحكومية من المدينة فجر الخميس 17 تموز 2025. | 2025-07-17 القوات الحكومية تنسحب من المدينة
          قُتل خمسة مدنيين في قصف على ريف إدلب يوم الجمعة الماضي. | 2025-08-08 مقتل خمسة مدنيين في قصف على ريف إدلب
          التقى وزير الخارجية السوري أسعد الشيباني نظيره القطري في الدوحة يوم الأحد 10 آب. | 2025-08-10 وزير الخارجية السوري أسعد الشيباني يلتقي نظيره القطري في الدوحة
          وبعد أيام من سقوط النظام، في 8 كانون الأول 2024، أبدى وزير الدفاع التركي استعداد بلاده للتدريب. | 2024-12-09/2024-12-18 إبداء وزير الدفاع التركي استعداد بلاده للتدريب ; 2024-12-08 سقوط النظام
          شهدت مدينة حلب احتجاجات واسعة في 3 آب. | 2025-08-03 احتجاجات واسعة في مدينة حلب
          وتأتي الزيارة بعد الأحداث التي شهدتها محافظة السويداء في تموز الماضي. | 2025-07 أحداث محافظة السويداء
          القانون الذي أُقر في كانون الأول 2019 لا يزال نافذاً. | 2019-12 إقرار القانون
          وكان البرلمان قد أقرّ القانون في حزيران 2024. | 2024-06 البرلمان يقرّ القانون
          تستند المفاوضات إلى القرار 2254 الصادر في 18 كانون الأول 2015. | 2015-12-18 صدور القرار 2254
          وأعلن الرئيس الفرنسي إيمانويل ماكرون في 24 تموز أنه سيعترف بدولة فلسطين. | 2025-07-24 الرئيس الفرنسي إيمانويل ماكرون يعلن أنه سيعترف بدولة فلسطين
          وسقطت حمص في الساعات الأولى من فجر الأحد 8 كانون الأول 2024. | 2024-12-08 سقوط حمص
          """)
  void arabic(String sentence, String expected) {
    assertEvents(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ولم تعبر أول قافلة من معبر نصيب إلا يوم الإثنين الماضي. | 2025-08-11 عبور أول قافلة من معبر نصيب
          ولم تشارك قطر في الاجتماع يوم الإثنين الماضي.           | 2025-08-11 عدم مشاركة قطر في الاجتماع
          وقال المتحدث إن الوفد سيزور دمشق الأسبوع المقبل.        | 2025-08-17/2025-08-23 الوفد يزور دمشق
          وأرجأت الحكومة الجلسة أمس الثلاثاء.                     | 2025-08-12 إرجاء الحكومة الجلسة
          وتبدأ غداً الخميس عملية إجلاء العائلات.                 | 2025-08-14 موعد بدء عملية إجلاء العائلات
          The parliament will hold a session on 20 September 2025. | 2025-09-20 Parliament to hold a session
          Talks are expected to resume next week.                  | 2025-08-17/2025-08-23 Talks to resume
          """)
  void plannedAndNegatedAreToldApart(String sentence, String expected) {
    assertEvents(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministers signed a memorandum in Ankara on Wednesday. | 2025-08-13 Ministers sign a memorandum in Ankara
          Rebels captured the city of Aleppo on 29 November 2024, and the army withdrew from Hama on 5 December 2024. | 2024-11-29 Rebels capture the city of Aleppo ; 2024-12-05 Army withdraws from Hama
          Five people were killed in an attack on a checkpoint near Homs on 3 August. | 2025-08-03 Five people killed in an attack on a checkpoint near Homs
          The agreement that the two sides signed on 10 March 2025 has stalled. | 2025-03-10 Two sides sign agreement
          Mr Sharaa has led the country since the fall of the Assad government on 8 December 2024. | 2024-12-08 Fall of the Assad government
          12 July 2006: Fighters cross the border | 2006-07-12 Fighters cross the border
          """)
  void english(String sentence, String expected) {
    assertEvents(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وامتلأت المدرجات بالمشجعين في 3 تموز 2024. | 2024-07-03 امتلاء المدرجات بالمشجعين
          وتوفق الحارس مساء الأحد في إنقاذ طفلين. | 2025-08-10 توفق الحارس في إنقاذ طفلين
          ثم أقبلت «ريم» في أيلول 2018. | 2018-09 إقبال «ريم»
          ووري الشاعر الثرى أمس الثلاثاء. | 2025-08-12 مواراة الشاعر الثرى
          ورأت الشاعرة النور عام 1950 في بلدة الكرم. | 1950 إبصار الشاعرة النور في بلدة الكرم
          وأودت موجة البرد بحياة 30 شخصاً في شباط 2010. | 2010-02 أودت موجة البرد بحياة 30 شخصاً
          وكرّس الدستور حق الإضراب عام 1990. | 1990 تكريس الدستور حق الإضراب
          وقبلت النقابة العرض في 3 أيار. | 2025-05-03 قبول النقابة العرض
          وعفا الملك عن 300 سجين أمس الثلاثاء. | 2025-08-12 عفو الملك عن 300 سجين
          وشغر منصب الحاكم في 3 أيار 2022. | 2022-05-03 شغور منصب الحاكم
          """)
  void arabicVerbsOfEveryField(String sentence, String expected) {
    assertEvents(sentence, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وعُيّن بدر سفيراً في باريس عام 1990، ثم وزيراً للعمل عام 1995. | 1990 تعيين بدر سفيراً في باريس ; 1995 تعيين بدر وزيراً للعمل
          وانتُخبت سلمى نائبة عام 1990، ثم رئيسة للبلدية عام 1995. | 1990 انتخاب سلمى نائبة ; 1995 انتخاب سلمى رئيسة للبلدية
          واستقبل الوزير المحاسب في 3 آذار 2020، ثم شقيقه في 19 آذار 2020. | 2020-03-03 استقبال الوزير المحاسب ; 2020-03-19 استقبال شقيقه
          وهُزم الفريق في 4 أيار 2024 و19 منه. | 2024-05-04 هزيمة الفريق ; 2024-05-19 هزيمة الفريق
          فاز النادي بالكأس في 2011 و2015. | 2011 فوز النادي بالكأس ; 2015 فوز النادي بالكأس
          وكان الحزب قد فقد نصف مقاعده في 15 أيار 2022. | 2022-05-15 الحزب يفقد نصف مقاعده
          ولم يعد اللاعبون إلى التمارين إلا يوم 7 آب. | 2025-08-07 عودة اللاعبين إلى التمارين
          ولم يعد الملف إلى الواجهة إلا بعد سقوط النظام، في 8 كانون الأول 2024. | 2024-12-08 سقوط النظام
          وحين دخل السياح القلعة في تموز 2016 لم يكن فيها حارس. | 2016-07 دخول السياح القلعة
          واستقبل الميناء 90 سفينة خلال عام 2024، نصفها في شهر آب. | 2024 استقبال الميناء 90 سفينة
          وتعطل المصنع عام 2023، وتحديداً في شهر أيار. | 2023-05 تعطيل المصنع
          وتستضيف البلدة مهرجاناً تأسس عام 1988. | 1988 تأسيس مهرجان
          وفي 2019 اشترت البلدية المبنى الذي تُعرض فيه الأفلام اليوم. | 2019 شراء البلدية المبنى
          ويعتصم العمال في الساحة منذ تشرين الأول 2023. | 2023-10 اعتصام العمال في الساحة
          وتُضرب الممرضات عن العمل منذ 3 آب. | 2025-08-03 إضراب الممرضات عن العمل
          ووقعت غارتان على البلدة في 3 آب. | 2025-08-03 وقوع غارتين على البلدة
          ودُعي العمال إلى مسيرة السبت المقبل، في ذكرى 9 أيار 2009. | 2025-08-13 دعوة العمال إلى مسيرة ; 2025-08-16 موعد مسيرة
          ويأتي ذلك غداة ضبط شحنة أدوية في المرفأ، في 4 آب الجاري. | 2025-08-04 ضبط شحنة أدوية في المرفأ
          وتأتي الزيارة بعد أسبوع من قطع العلاقات في 3 آب. | 2025-08-03 قطع العلاقات
          ويأتي ذلك بعد يومين على العثور على جثة السائق، في 4 آب الجاري. | 2025-08-04 عثور على جثة السائق
          وجاء ذلك بعد نشر الصحيفة، الإثنين، صوراً تظهر عمالاً يقطعون الأشجار. | 2025-08-11 نشر الصحيفة
          """)
  void arabicTimesGoToWhatTheyDate(String sentence, String expected) {
    assertEvents(sentence, expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "سعر صرف الدولار اليوم: 10500 ليرة",
        "وقال: «كنت في حلب يوم الجمعة الماضي حين بدأ كل شيء ولم أعد إليها».",
        "صورة: مقاتلون عند القلعة، 30 تشرين الثاني 2024",
        "مشاركة المقال: 13 آب 2025",
        "ويقيم سامي في لندن منذ عام 2016.",
        "ولا يُعرض الفيلم في طرابلس الجمعة المقبل.",
        "وتستأنف الفرق البحث المتوقف منذ عامين، وسيكون إغلاق المنجم على جدولها.",
        "يستمر المعرض حتى 15 كانون الأول 2025.",
        "He has lived in Aleppo since 1998.",
        "\"We left on Friday and the key is still in my pocket,\" she said.",
        "Share this article: 13 August 2025",
        "Photo: A closed crossing, 7 October 2025",
      })
  void noEvent(String sentence) {
    assertThat(events(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "شهدت مدينة حلب احتجاجات واسعة في 3 آب., protest",
    "دخلت قافلة مساعدات المدينة أمس الثلاثاء., humanitarian",
    "رفع الاتحاد الأوروبي العقوبات عن سوريا في 20 أيار., economy",
    "اعتقلت الشرطة ناشطاً يوم الأحد., justice",
    "The ministers signed a memorandum on Sunday., agreement",
    "An earthquake struck the city on 6 February 2023., humanitarian",
  })
  void category(String sentence, String category) {
    assertThat(events(sentence)).extracting(EventDraft::category).containsExactly(category);
  }
}
