// Ordinary English. Such a word is no slip of the finger, however near it is to a skill or a town: "telling" is not
// "testing", and a cousin does not live in Cochin. What it means is still told as not understood where it is no filler.

/** From five letters on, as `correctWords` looks at no shorter ones. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
abroad absolutely accept accepted accepts access accident account achieve achieved across action active activity actual added address admit adult
advance advantage advice affair afford afraid after afternoon again against agency agree agreed agreement ahead alive allow almost alone along already
alter alternative although altogether always amazing among amount ancient anger angry animal anniversary announce annoying another anxious anybody
anyhow anymore anyway apart apparently appeal appear appears appointment approach approve april argue argument around arrange arrival arrive article
aside asleep assume assumed attack attempt attend attention attitude attract august aunt autumn average avoid awake award aware awful awfully
babysit badly balance banana basically basis basket battle beach beard beats beautiful beauty because become before began beginning behave behaviour
behind being believe belong below bench beneath benefit beside besides better between beyond birth birthday bitter blame blank blind block blood board
bored boring borrow bother bottle bottom bound brain branch brave bread break breakfast breaks breath brief briefly bright brilliant bring broad broken
brother brought brown budget burden burning business busy butter cabinet called calling camera cancel capable capital careful carefully careless carpet
carry catch cause caused causes celebrate central century chain chair chance chances charge charming chase cheap cheaper cheers cheese chief child
choice choose chose chosen circumstances claim clean clear clearly clever client clients climb clock close closed closely closer clothes cloud coast
coffee colder collect collection college colour column combine comes comfort comfortable coming command comment common communicate community complain
complaint complete completely complex complicated concern concerned conclusion condition conduct confidence confident confirm conflict confused connect
connection conscious consequence consider considerable constant contact contain content contest context continue contract contrary contrast contribute
conversation convince convinced corner correct correctly costs cough could count counter couple courage course courses court cousin cousins cover covers
crazy cream create creature credit crime crisis critical cross crowd crucial cultural culture curious current curtain custom customer daily damage dance
danger dangerous darling daughter deadline deadlines dealt dearly death debate decade decent decide decided decision decisions declare deeper deeply
defeat defence define definite definitely delay delayed delicate delight deliver demand dense depend depends depth describe desert deserve deserves desire
desperate desperately despite destroy detail detailed develop device devoted dialogue difference different difficult difficulty dinner direct direction
directly dirty disagree disappear disappoint discount discover discuss discussion dishes distance distant district divide doing doors double doubt dozen
dozens draft dream dreams dress drink drive drives driving dropped drove during dying eager early earth easier easily eating economy effect effective
effort efforts eight either elected element elsewhere emotion emphasis employ empty enable encourage ended ending endless enemy energy engage enjoy
enormous enough ensure enter entire entirely entitled entrance equal equally error errors escape especially essential estate event events eventually
everybody everyday everyone everything evidence exact exactly exam examine example examples excellent except exception exchange excited exciting
excluding excuse exist expect expensive explain explore express expression extend extent extra extraordinary extreme extremely fabulous facing factor
failed failing fails fairly faith false familiar families family famous fancy fantastic farther fashion father fault favour favourite features feeling
feelings feels fellow fewer fifth fight fighting figure figured final finally finds finger fingers finish first fiscal fixed flexible floor flowers
flying focus follow followed following follows force forced foreign forever forget forgetting forgot forgotten formal former fortunate fortune forward
found fourth frankly freedom freely frequent frequently fluently fresh friday friend friendly friends front frustrated fruit fulfil fully funny further future
gather gathered general generally generous gentle gently genuine genuinely getting giant gifts given giving glance glass global going golden goodness
gotten grand granted grass grateful great greater greatly green greet grief gross ground group grown guard guess guest guide guilty habit habits handful
handle handy happen happens happily happy hardly harmony hatred having heads hears heart heavily heavy height hello helped helpful hence herself hesitate
hidden higher highly himself history holding holiday holidays honest honestly honour hopeful hopefully hoping horse hotel hours house household housing
however human humour hundred hungry hurry husband ideal ideally ideas ignore illness image imagine immediate immediately impact importance important
impossible impress impressed impression impressive improve include included increase incredible indeed individual inform informal information initial
inquiry inside insist instance instant instead intelligent intend intended interest internal intention invite involve involved island issue issues itself
january joined joint jokes journey joyful judge judged juice jumped junior justice justify keeping keeps killed kindly kinds kitchen knees knowing known
labels labour ladder lacking language large largely larger laser later latest latter laugh launch layer leads leaders leaf league learn learned learns
least leave leaving legal length lesson letter letters level liable liberty light likely limit limits linked listen literally little lively living local
lonely longer looked looking looks loose losing lovely lover lower lucky lunch mainly maintain major majority makes making manner march margin marked
market married massive match matter maybe means meant measure media medium meeting member memory mental mention mentioned merely message messages method
middle might million minor minute minutes mirror missed missing mistake mistakes mixed mixture model moment monday money monthly months morning mostly
mother motion mouth moved movement moving multiple music myself naked named names narrow nation natural naturally nature nearby nearest nearly neatly
necessarily necessary needed negative neighbour neither nervous never newer newly nicely night nights nobody noise normal normally north nothing notice
noticed notion nowadays nowhere number numerous obvious obviously occasion occasionally occur october offer offered offers often older opened opinion
opportunity oppose opposite option options orange order ordered orders ordinary origin other others otherwise ought ourselves outcome outer outside
overall owner owners packed pages pains paint paper parent parents partly parts party passed passing passion passionate patience patient pattern pause
peace peculiar people perfect perfectly perform perhaps period permit person personal personally persuade phone photo phrase piece pieces place placed
places plain planned planning plans plant plate played player playing plays pleasant please pleased pleasure plenty pocket point points poem poems poetry
polite poorly popular portion positive possess possible possibly potential pound power powerful practice prefer preferably preferred present presented
press pressure pretend pretty prevent previous previously price pride prime print prior private prize probably problem problems process produce profit
progress promise promised proof proper properly property proposal protect proud prove proves provide public pulled purchase purpose pushed putting
puzzle quality quarter question questions quick quickly quiet quietly quite quote radio raise raised range ranges rapid rapidly rarely rather reach
reached react reaction reader readily reading ready realise reality realize really reason reasonable reasonably reasons recall receive received recent
recently recognise recommend record recover reduce refer reference refuse regard regarding region regret regular regularly reject relate related relation
relationship relative relatively relax relevant reliable relief remain remains remark remarkable remember remind remove repair repeat repeated replace
reply report represent request require rescue reserve resist resolve resort respect respond response responsible restaurant result results retain return
returned reveal review reviews reward rewarding rhythm riding right rights rising risks river roads rolling rooms rough roughly round route routine royal
rules running rural safely safer salad sample satisfied satisfy saturday saved saves saving scale scared scene school science score scores search season
seats second secret section secure seeing seeking seemed seems seldom select selection sending sense sensible sensitive sentence separate serious
seriously servant serve service session setting settle settled seven several severe shade shake shall shape share shared sharp sheet shelf shell shift
shine shirt shock shoes shoot shopping shops short shortest shorter shortly should shoulder shout showed shown sides sight signal silent silly similar
simple simply since sincere single sister sitting situation sixth sized sizes skies sleep slight slightly slipped slowly small smart smell smile smooth
social society softly solid solution solve somebody somehow someone something sometimes somewhat somewhere sorry sorts sound sounds source south space
spare speak speaking special specific speech speed spend spending spent spite split spoke spoken sport spot spread spring square stable staff stage stairs
stand standard standing stands started starting state statement station status stayed steady steel stick still stock stone stood stopped store stories
storm story straight strange stranger stream street strength stress stretch strict strike string strong stronger strongly struck structure struggle
stuck study stuff stupid style subject succeed success successful sudden suddenly suffer suggest suggestion suitable summer sunday sunny supply support
suppose supposed surely surface surprise surprised surprising surround survive suspect sweet switch symbol system table taken takes taking talent talked
talking taste tasks taught teeth telling tells temper tends terms terrible terribly thank thanks their theme themselves theory there therefore thick thing
things think thinking thinks third thirty thorough though thought thoughts thread threat three threw throat through throughout throw thrown thursday tidily
tight times tired title today together tomorrow tongue tonight topic topics total totally touch touched tough toward towards tower track trade tradition
traffic train training transfer travel treat trees trend trial tried trigger trips trouble truly trust truth trying tuesday turned turning twelve twenty
twice typed typical typically ugly unable uncle under understand understanding understood unexpected unfortunately unhappy union unique unless unlike
unlikely until unusual update updated upper upset urban urgent urgently useful usual usually vacation vague valid valley valuable value variety various
vastly versus video views village visible vision visit visual vital voice volume waited waiting walked walking walls wander wanna wanted wanting wants
warned warning washed waste watch water weather website wedding wednesday weekend weeks weigh weight weird welcome western whatever wheel whenever
whereas wherever whether which while white whole whose widely wider willing window winner winter wisdom wished wishes within without woman women wonder
wonderful wondering wooden words world worried worries worry worse worst worth worthy would wound write writes writing written wrong wrote yellow
promote promoted promotion retire retired retirement machine machines distillery brewery bakery hire hired
scrub temps driven building buildings bakery customers brand branded brands caltech career careers changer changers clothing computer computing cornell counties county employee employees harvard joiner joiners longest miles princeton programme programmes programs requests server serving
stanford stars student students yesterday yield young younger yours yourself youth
`
    .trim()
    .split(/\s+/),
);
