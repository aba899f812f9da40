/**
 * Words of which offices, companies and systems are named, by meaning: lines of `id: words`, any language, base forms.
 * A query in one language finds a name in another by them. Source: the names of bodies on gov.kz, gov.kg, akorda.kz and their
 * Russian, Kazakh, Kyrgyz, English and Chinese versions; compiled by hand.
 */
export const INSTITUTIONS = `
ministry: ministry министерство министрлік министрлиги министрлик министрлігі 部 вазирлиги вазорат
minister: minister министр министрі министри 部长
committee: committee комитет комитеті комитети 委员会 қўмита
commission: commission комиссия комиссиясы комиссиясынын 委员会
agency: agency агентство агенттік агенттігі агенттиги агенттик 署
service: service services служба қызмет қызметі кызмат кызматы 服务 局
department: department департамент департаменті департаменти управление басқарма басқармасы башкармалык башкармалыгы directorate administration 厅
division: division отдел бөлім бөлімі бөлүм бөлүмү
center: center centre центр орталық орталығы борбор борбору 中心
office: office офис кеңсе кеңсесі
bureau: bureau бюро бюросы 局
council: council совет кеңес кеңесі кеңеш кеңеши soviet 理事会
parliament: parliament парламент парламенті парламенти 议会
mazhilis: mazhilis majilis мажилис мәжіліс мәжілісі мажилиса
jogorku: jogorku zhogorku жогорку
kenesh: kenesh кенеш кенеши
senate: senate сенат сенаты 参议院
government: government правительство үкімет үкіметі өкмөт өкмөтү өкмөтүнүн 政府
court: court суд соты сот 法院
supreme: supreme верховный жоғарғы жогорку 最高
constitutional: constitutional конституционный конституциялық конституциялык 宪法
prosecutor: prosecutor прокуратура прокурор прокуратурасы prosecutors procurator 检察院 检察
general: general генеральный генеральная бас башкы 总
chief: chief главный басты негизги
police: police полиция полициясы милиция militia 警察 公安
interior: interior internal внутренний внутренних ішкі ички 内务 内政
affairs: affairs дел істер істері иштер иштери дела issues 事务
foreign: foreign иностранный иностранных сыртқы тышкы external 外交
defence: defence defense оборона обороны қорғаныс коргоо 国防
security: security безопасность қауіпсіздік қауіпсіздігі коопсуздук коопсуздугу 安全
safe: safe безопасный қауіпсіз коопсуз 平安
national: national национальный ұлттық улуттук 国家 民族
state: state государственный мемлекеттік мамлекеттик 国家 国有
public: public общественный қоғамдық коомдук публичный жария
republican: republican республиканский республикалық республикалык
law: law закон право құқық укук legal юридический заң мыйзам 法律
human: human человек адам 人权
rights: rights прав құқықтары укуктары права
justice: justice юстиция юстициясы әділет адилет 司法
finance: finance финансы финансов қаржы каржы financial финансовый 财政
economy: economy экономика экономикасы economic экономический 经济
digital: digital цифровой цифрлық санарип санариптик 数字
development: development развитие даму дамыту өнүгүү өнүктүрүү 发展
innovation: innovation innovations инновация инновациялар инновациялык innovative инновационный 创新
aerospace: aerospace аэрокосмический аэроғарыш 航空航天
space: space космос ғарыш космический
industry: industry промышленность өнеркәсіп өнеркәсібі өнөр жай индустрия 工业
information: information информация информационный ақпарат ақпараттық маалымат маалыматтык 信息
communications: communications communication связь коммуникация байланыс байланыс коммуникациялар 通信
telecom: telecom телеком telecommunications телекоммуникация телекоммуникациялар 电信
technology: technology technologies технология технологии технологиялар технологиялары tech 技术
technical: technical техническая технический техникалық техникалык 技术
culture: culture культура мәдениет маданият 文化
sport: sport sports спорт туризм
education: education образование білім билим 教育
science: science наука ғылым илим 科学
health: health здравоохранение денсаулық саламаттык саламаттыкты healthcare 卫生
labour: labour labor труд труда еңбек эмгек 劳动
social: social социальный әлеуметтік социалдык 社会
population: population население халық калк
energy: energy энергетика энергетикасы энергия 能源
transport: transport транспорт көлік транспорту 交通
trade: trade торговля сауда соода commerce 贸易
agriculture: agriculture сельский ауыл айыл farming 农业
ecology: ecology экология environment
emergency: emergency emergencies чрезвычайный чрезвычайным төтенше өзгөчө
situations: situations ситуациям ситуация жағдайлар кырдаалдар
customs: customs таможня таможенный кеден бажы 海关
border: border пограничная пограничный шекара чек 边防
tax: tax налоговый салық салык 税务
registration: registration регистрация регистрационный тіркеу каттоо 登记
protection: protection защита қорғау коргоо
data: data данные дерек деректер маалымат 数据
personal: personal персональный дербес жеке
anticorruption: anticorruption антикоррупционный жемқорлық сыбайлас
control: control контроль бақылау көзөмөл
supervision: supervision surveillance надзор қадағалау көзөмөлдөө 监督
inspection: inspection инспекция инспекциясы
investigation: investigation investigative следственный тергеу тергөө
operational: operational оперативный жедел ыкчам
special: special специальный арнайы атайын
intelligence: intelligence разведка барлау чалгындоо
counterintelligence: counterintelligence контрразведка
guard: guard охрана күзет
army: army армия әскер армиясы military военный
forces: forces силы күштері күчтөрү войска
president: president президент президенті президенти 总统
presidential: presidential президентский президенттик президенттік
administration: administration администрация әкімшілігі әкімшілік администрациясы
akimat: akimat акимат әкімдік әкімдігі мэрия mayor мэр мэриясы city hall 市政府
akim: akim аким әкім әкімі
city: city город қала қаласы шаар шаары town 市 城市
region: region oblast область облыс облысы областы обласы 州
district: district район ауданы аудан району 区
village: village село ауыл айылы
street: street улица көше көшесі көчө көчөсү
bank: bank банк банкі банкы 银行
university: university университет университеті университети 大学
institute: institute институт институты
academy: academy академия академиясы
school: school школа мектеп мектебі мектеби
hospital: hospital больница аурухана оорукана
airport: airport аэропорт әуежай аба майдан аэропорту
station: station станция вокзал бекет
railway: railway railways железная дорога темір жол жолы
people: people народный халық халықтық эл элдик
united: united объединенный біріккен бириккен
international: international международный халықаралық эл аралык 国际
system: system systems система жүйе жүйесі система тутум системасы 系统
network: network сеть желі желісі тармак 网络
platform: platform платформа платформасы 平台
portal: portal портал порталы
database: database база базасы деректер 数据库
programme: program programme программа бағдарлама бағдарламасы программасы
project: project проект жоба жобасы долбоор
plan: plan план жоспар пландоо
recognition: recognition распознавание тану таануу 识别
face: face лицо бет жүз facial 人脸
video: video видео бейне 视频
camera: camera cameras камера камералар 摄像头
monitoring: monitoring мониторинг мониторингі 监控
internet: internet интернет интернеті 互联网
cyber: cyber кибер киберқауіпсіздік cybersecurity кибербезопасность
electronic: electronic электронный электрондық электрондук
smart: smart умный ақылды акылдуу 智慧
green: green зеленый жасыл жашыл
new: new новый жаңа жаңы
free: free свободный еркін эркин freedom свобода
union: union союз одақ одағы бирлик союзу
association: association ассоциация қауымдастық қауымдастығы ассоциациясы
fund: fund foundation фонд қор қоры фонду 基金
party: party партия партиясы 党
movement: movement движение қозғалыс қозғалысы кыймыл кыймылы
league: league лига лигасы
media: media медиа сми бұқаралық
news: news новости жаңалықтар жаңылыктар
newspaper: newspaper газета газеті газетасы
radio: radio радио радиосы
television: television телевидение телеканал tv телевизия
group: group группа топ тобу тобы 集团
holding: holding холдинг холдингі
company: company компания компаниясы 公司
corporation: corporation корпорация корпорациясы 集团公司
statistics: statistics статистика статистикасы
migration: migration миграция көші қон миграциясы
citizens: citizens гражданам граждан азаматтар азаматтарға жарандар
execution: execution исполнение орындау аткаруу
penal: penal уголовный қылмыстық
archive: archive архив архиві
assembly: assembly ассамблея ассамблеясы
election: election избирательный сайлау шайлоо
central: central центральный орталық борбордук 中央
house: house дом үй
media2: broadcasting вещание хабар
`

/** Words that tell apart no one: legal forms, articles, prepositions. */
export const FILLERS = `
of the and for in on at to a an by with de и в на по для с об о от из
және мен үшін бойынша жана менен үчүн боюнча
ао тоо ооо пао зао оао оаo ак ип гп ргп гу огу мчж жшс ақ жак жаак аак жчк осоо оао кқ шжқ пхв кмк рмк мкк 
llp llc ltd jsc ojsc cjsc inc corp co gmbh plc limited 
акционерное общество товарищество ограниченной ответственностью акционерлік қоғамы қоғам жауапкершілігі шектеулі серіктестігі
ачык жабык коому жоопкерчилиги чектелген
имени атындағы атындагы им named after
республика республики республикасы республикасының республикасынын republic 共和国
有限公司 股份 有限 公司
`

/** Offices and titles put before a name; they are no part of it. */
export const ROLES = `
господин госпожа мырза ханым mr mrs ms dr
депутат депутаты вице заместитель орынбасары бывший экс бұрынғы мурдагы former deputy first первый бірінші биринчи
активист активисті журналист журналисті журналистка правозащитник адвокат генерал полковник глава руководитель head
председатель төраға төрағасы төрага төрагасы chairman chairwoman director директор директоры
`
