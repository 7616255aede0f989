#include "analysis/language_words.h"

namespace pulse {

namespace {

// From our own knowledge of the languages.
constexpr LatinLanguage Languages[] = {
    {"en",
     u"the and you that was for are with his they this have from one had not but what all were when your can "
     u"said there use an each which she do how their if will up other about out many then them these so some "
     u"her would make like him into time has look two more write go see number no way could people my than "
     u"first been call who its now find long down day did get come made may it's don't i'm just is it of to in "
     u"on be at we he as i am or by good great love thanks thank please new best back want really know think "
     u"going got need still today never always much very too why where our us me off over after only because "
     u"flight service help happy night tomorrow lol thx pls plz ty awesome amazing nice cool wow omg meh okay "
     u"yes yeah nope bad awful terrible worst horrible disappointed disappointing disappointment perfect "
     u"excellent beautiful cute pretty fun funny wrong right hate hated loved loving likes liked using used "
     u"buy bought buying sale price cheap expensive broken phone laptop screen battery camera charger app "
     u"update order ordered delivered shipping refund customer support store review quality product works work "
     u"working worked fast slow well wait waiting waited money worth year week month morning tonight better "
     u"again already another any anyone anything around ask away being both bring brought cannot can't change "
     u"check didn't different doesn't done easy else enough even ever every everyone everything feel felt few "
     u"found free friend friends game getting give goes gone gonna guess guys hard having hear here hope hour "
     u"hours house idea job keep kind last later least less let little live lost lot maybe mean might minutes "
     u"mine most music must myself name next nothing often old once open own part place play point problem put "
     u"read ready run same saw say says school seen should show since small soon sorry start stop such super "
     u"sure take talk tell thing things thought three times together took true try trying under until watch "
     u"watching while whole win without won won't wonderful word world yet you're you've fantastic stunning "
     u"brilliant garbage trash useless rubbish waste sucks suck gorgeous impressive impressed satisfied "
     u"unhappy sad angry annoying annoyed weird boring interesting recommend recommended avoid delayed "
     u"cancelled broke crashed crashes a yo hey hi hello dear idk tbh ngl imo fr rn ur u im ive dont cant wont "
     u"didnt doesnt isnt wasnt thats whats lets hes shes theyre youre shall does told asked called calls "
     u"answer answers turn turned runs though although during before against within between among above below "
     u"near far left either neither nor six seven eight nine ten hundred second third several half full empty "
     u"big short high low young early late man men woman women child kids person family mom dad brother sister "
     u"boy girl baby dog cat car bus train road city country office food eat ate drink coffee tea water beer "
     u"wine pizza lunch dinner breakfast cake chicken meat fish milk bread sugar salt games team match score "
     u"player players season league cup club coach ball goal goals song album band concert movie film series "
     u"book story news video photo pic picture post tweet blog bank card cash account pay paid paying bill "
     u"cost costs deal deals offer offers box package delivery door driver head hand hands eye eyes face hair "
     u"skin body heart mind soul voice words names red blue green black white pink brown yellow gold silver "
     u"color colour dark light bright top end side line piece set test case fact sign list plan form type sort "
     u"luv wanna gotta bout cuz cause coz til tho thru damn hell shit fuck fucking crap dude bro guy lady star "
     u"stars total final data hotel bar pub park beach sun rain snow wind summer winter spring fall january "
     u"february march april june july august september october november december monday tuesday wednesday "
     u"thursday friday saturday sunday reviews thoughts quite rather almost nearly perhaps probably definitely "
     u"literally actually basically seriously honestly totally absolutely available coming launch launched "
     u"release released announce announced announces unveils prices sold stock shop shopping cart checkout "
     u"false real fake dead alive busy tired sick ill hungry thirsty cold hot warm die bin war hat rot gift "
     u"mode pain main plus son ton chat dove pare tale fare mare mite male due cane sans tout de la le con el "
     u"da san los las del santa vs via per non pro re si se te un na et al mi ma pa ha ya ye ran comment admin "
     u"content bella costa mega finger com sim bravo lent heel attends ruins retard ada care kim ed till ben "
     u"grand mets met solo ali jam tag van era mia ship sang mint sin ad client clients chose tan pin ab op "
     u"chi dis ai jan fan fans nah max fin jun sol vera luna casa biz sen dem grande ve doe",
     u"", u""},
    {"es",
     u"el los las me no una unos del que con por para como pero más está están son fue ser hay todo todos "
     u"también porque cuando donde quien qué cómo yo tú él ella nosotros ustedes esto esta este eso ese mi tu "
     u"su sus nos les lo le se ya sí bien hoy mañana bueno buena mejor año años día vida siempre nunca nada "
     u"algo desde hasta entre sobre sin tiene tengo hacer puede nosotras ellos ellas era eran fueron estás "
     u"estaba he has han hemos había hice hizo hago haces hacen voy vas vamos van fui puedo puedes pueden "
     u"podría quieres quiere queremos tienes tenemos tienen dijo dice dicen sé saben sabes ver veo dar doy da "
     u"dan llega salir sale deja dejó poco poca pocos otra otro otros otras mismo misma cada tan tanto tanta "
     u"ni pues entonces luego antes después ahora aquí allí así solo sólo menos igual casi cosa cosas gente "
     u"amigo amiga casa tiempo vez veces semana mes hora horas caja paquete cliente atención teléfono móvil "
     u"cámara cuenta tarjeta compra producto marca talla color al si ha mal buenos cara rico rica noche pena",
     u"ñáéíóú¿¡ü",
     u"gracias hola adiós perfecto perfecta encanta encantó gusta gustó gustan genial pésimo pésima excelente "
     u"recomendado recomiendo mucho mucha muchas muchos rápido barato compré quiero comprar llegó calidad "
     u"precio servicio feliz buenas bonito bonita malo mala vale encantado encantada contento contenta asco "
     u"basura estafa timo roto rota rompió rompe funciona funcionan pésimas recomiendan recomendable "
     u"recomendables carísimo carísima caro caros baratos dura lento lenta rápida llegaron tardó tarda todavía "
     u"sigo sigue esperando devolvieron devolver devolución reembolso dinero quieren quisiera compren "
     u"compramos comprado compras alguien nadie ningún ninguna sabe sabéis cuándo cuánto cuánta cuántos dónde "
     u"cuál imposible risa vaya peor peores mejores hermoso hermosa lindos guapa delicioso deliciosa vergüenza "
     u"horroroso nuevo nueva nuevos ayer mañanas buenísimo buenísima malísimo malísima terriblemente gracia "
     u"enojado enojada lástima ojalá jaja tienda pantalla batería envío pedido responde responden quedó queda "
     u"quedan jamás demasiado demasiada bastante además aunque mientras hijo hija mujer hombre estoy eres soy "
     u"somos estamos vosotros muy"},
    {"fr",
     u"le les des une est et pour que qui plus sur sont vous nous ils elle elles mais ou donc car ce ces ma "
     u"mes ton ta tes son sa ses leur leurs je tu il on y en au aux du être avoir fait faire très c'est j'ai "
     u"n'est qu'il d'une l'on aussi comme tout tous toute jour jours année encore quand où quoi sans chez me "
     u"te se lui eux es sommes êtes étais était étaient ai as avons avez ont avais avait vais vas va allons "
     u"allez vont fais font peut pouvons voulez dois doit sais vois voit dit dis prend mis mets reçue peu "
     u"assez moins mieux pire après avant pendant depuis jusqu entre contre vers voici quel quels quelles "
     u"quelque quelques chaque autre autres même mêmes seul seule nouveau nouvelle grand grande petit petite "
     u"beau vrai vraie chose choses gens ami amie maison temps fois mois heure heures argent magasin boîte "
     u"client clients service taille marque achats ne ni là ça oui non si un bout pas mal bon prix adore lent "
     u"comment retard attends belle content mon notre dans",
     u"éèêëàâçùûîïôœ",
     u"merci beaucoup bonjour bonsoir salut parfait parfaite génial bonne bien produit produits mauvais "
     u"mauvaise nul livraison qualité superbe magnifique dommage rapide déçu déçue voilà vraiment j'aime "
     u"j'adore j'suis n'aime c'était c'etait cest n'ai n'a n'y qu'on qu'elle s'il l'année d'un déjà trop "
     u"adorent aime aiment aimé nulle nuls arnaque arnaqué colis reçu livré livrée livreur commande commandé "
     u"remboursé remboursée remboursement cassé cassée panne abîmé abîmée marche marchent fonctionne "
     u"fonctionnent recommande recommandé cher chère chères lente injoignable fuir rien plaisir quelqu'un "
     u"personne sait répond répondent emballage écran téléphone batterie veux veut voudrais peux faut suis mdr "
     u"ptdr truc meilleur meilleure achat acheter acheté achetée pourquoi maintenant aujourd'hui demain hier "
     u"semaine jamais attente couleur cette quelle jolie joli moche dégueulasse honte contente déçus heureux "
     u"heureuse bientôt enfin peut-être tombé oublié votre nos vos avec toujours"},
    {"de",
     u"der die das ein eine einen einem einer mit auf für von zu den dem des im am es du er sie wir sich nur "
     u"schon oder wenn wie was wer wo warum bei über unter vor zwischen durch gegen ohne um bis haben hat "
     u"hatte sein bin bist war waren werden können muss müssen soll gut mehr kein dich uns euch ihnen mir dir "
     u"ihm meine meinen meiner dein deine unser unsere eure seine seiner ihre ihren ihrer dieser diese dieses "
     u"diesen jeder jede jedes alle viele wenig ganz gar so mal halt eben doch ja nichts etwas niemand man "
     u"hier da dort dann jetzt gerade oft bald dabei damit dafür davon darauf weil dass ob obwohl ab vom zum "
     u"zur beim ins wohin woher weshalb welche welcher welches bleiben kommen kam gehen ging macht machen "
     u"gemacht gibt gab sagt sagen sehe sehen wissen will wollen wollte möchte würde könnte sollte wäre hätte "
     u"drei vier tag tage woche monat jahr jahre zeit kunden handy marke pro total super finger aus ans ran "
     u"mega toll und mich",
     u"äöüß",
     u"danke bitte hallo schlecht sehr schön schnell leider gerne lecker geht gekauft kaufen empfehlenswert "
     u"qualität preis lieferung enttäuscht wunderbar genau wirklich klasse tolles tolle nicht nie nein gefällt "
     u"gefallen zufrieden begeistert funktioniert funktionieren teuer teurer überteuert kaputt schrott mist "
     u"weg einfach kann empfehlen empfehle wieder akku hält lange bleibt mein paket immer noch keine keiner "
     u"antwort alles bestens geld zurück passt gepasst perfekt wunderschön viel laut endlich nach zwei tagen "
     u"weiß jemand wann rauskommt kommt sieht richtig warte warten seit wochen telefon beste bester bestes "
     u"entscheidung riecht komisch verpackung beschädigt geliefert bestellt bestellung billig schade ärgerlich "
     u"frechheit katastrophe geil krass ich habe wurde wird sind auch aber euer ihr ist schöne schöner schönes "
     u"gutes guter neue neuer neues heute gestern morgen kunde kundenservice hilfe bildschirm farbe größe "
     u"kaufe käufe lohnt ware nächste nächstes"},
    {"pt",
     u"os um uma uns umas dos das nos nas ao aos está estão foi ser tem têm vocês eu ele ela eles elas nós "
     u"isto este esta esse essa seu sua dia sempre nada também porque onde quem fazer pode vai vou sobre já só "
     u"depois antes agora aqui tu sou és somos era eram estava estamos tenho tinha temos fiz fez faço vamos "
     u"vão foram posso podem quer querem queria sei sabem vejo dar deu dá chega pouco pouca mesma cada tão "
     u"tanto nem pois ali assim menos pior igual quase coisa coisas amigo amiga casa tempo vez vezes semana "
     u"mês hora horas caixa cliente serviço telefone câmera conta cartão compra marca cor tamanho em no na do "
     u"da de se à às ter sem outro outra outros vc tô tá pro bom boa sim ruins pena dez ano com kkk",
     u"ãõáâàéêíóôúç",
     u"obrigado obrigada olá ótimo ótima otimo péssimo gostei adorei amei lindo linda produto qualidade preço "
     u"chegou recomendo maravilhoso não nao vcs voce você muito muita muitos ruim recomendado chegaram "
     u"quebrado quebrada quebrou péssima atendimento caro demais gosto maravilhosa maravilhosos quero dinheiro "
     u"lixo nunca mais compro comprei comprar bateria dura entrega valeu cadê meu minha pedido tela trincada "
     u"nota mesmo funciona funcionam estou apaixonada apaixonado ficou ficaram demorou demora gente alguém "
     u"alguem ninguém ninguem sabe quando lança ainda esperando reembolso perfeito melhor cheiro horrível veio "
     u"amassado amassada indico noite tarde tudo obrigadão pra pelo pela são isso lindos feio feia barato "
     u"barata raiva triste feliz ontem hoje amanhã então até socorro caramba nossa kkkk kkkkk rsrs loja "
     u"celular"},
    {"it",
     u"il lo gli una uno dei degli delle della dello nel nella nelle sul sulla con per non chi come ma anche "
     u"se è sei siamo siete era ho hai ha abbiamo hanno questo questi quello quella io tu lui lei noi voi loro "
     u"mia tuo sua buongiorno niente molto bene dove cosa fare di da al alla allo dal dalla mi ti ci vi si "
     u"erano sto sta stanno aveva avevo faccio fai fa fanno vado vai va vanno posso puoi possono vuoi vuole so "
     u"sa sanno vedo dice detto poca pochi altro altra altri stesso stessa ogni tanto né poi allora prima "
     u"adesso ora qui lì solo meno peggio uguale quasi cose gente amico amica casa tempo volta volte settimana "
     u"mese ore negozio ordine cliente servizio fotocamera conto carta marca taglia colore tra fra dai dalle "
     u"nei sugli in ed ad cui suoi mie miei due mai cara bella bravo costa",
     u"àèéìòù",
     u"grazie ciao bello ottimo ottima perfetto perfetta buono buona pessimo prodotto qualità prezzo "
     u"spedizione veloce comprato bellissimo bellissima bravissimo più troppo caro schifo funziona funzionano "
     u"sono contenta contento arrivato arrivata arrivati rotto rotta pessima consigliato consigliata consiglio "
     u"adoro adorabile lentissima lento dov'è com'è c'è cos'è dell'anno mio pacco soldi buttati tutto batteria "
     u"dura poco acquisto acquistato vera delusione delusa deluso che belli voglio vorrei rimborso rimborsato "
     u"schermo piace piacciono tantissimo comprate comprare compro compra meglio così può bravi brava tutti "
     u"ancora attesa dopo giorni qualcuno quando esce sproposito nessun nessuno risponde benissimo malissimo "
     u"telefono miglior migliore migliori odore scatola ammaccata ammaccato perché stupendo stupenda "
     u"fantastico meraviglioso buonissimo cattivo vergogna truffa ieri oggi domani bellissimi questa sempre "
     u"finalmente purtroppo peccato assolutamente spettacolo"},
    {"nl",
     u"de het een en van ik je dat is op te zijn voor met hij er maar om hem dan zou wat mijn men dit zo door "
     u"over ze zich bij ook tot mij uit der daar haar naar heb hoe heeft hebben deze u nog zal wij we jij "
     u"jullie dank morgen niets veel meer kan kunnen moet worden wordt werd waar jouw ons onze hun ben bent "
     u"was waren ga gaat gaan kom komt doe doet wil wilt weet nu al wel toch zeer alles iets welke hier weer "
     u"week weken dagen prijs pakket klant telefoon scherm kleur maat heel",
     u"ëïé",
     u"bedankt goed mooi mooie slecht snel geweldig prachtig dankjewel leuk niet geen erg werkt kapot duur "
     u"goedkoop blij teleurgesteld aanrader bestelling geleverd besteld levering wacht geld terug gekregen "
     u"waarom wanneer iemand niemand altijd nooit fijne fijn zeker vandaag jammer klantenservice pakketje "
     u"lekker prachtige"},
    {"id",
     u"di itu dari dalam akan pada juga ke kita kami mereka dia bisa lebih banyak apa siapa dimana selamat "
     u"selalu anak rumah baru sangat tapi atau jika seperti harus semua kalian ku mu nya si sang para pun lah "
     u"kah nih deh kok loh ya tuh kan hanya lewat tetapi sebelum sesudah setelah sejak hingga oleh tentang "
     u"antara bukan pernah sedang telah tiga bulan tahun jam kotak paket pembeli layanan telepon ukuran merek "
     u"mau ingin perlu dapat pakai dikasih lihat jual ga recommended lo hp dong dan dua ada yang admin aja",
     u"",
     u"terima kasih bagus mantap keren suka jelek murah mahal beli barang pengiriman cepat sekali banget tidak "
     u"tak nggak gak enggak saya aku kamu kecewa belum sampai sampe lambat lama sesuai gambar warna warnanya "
     u"jiwa baterai habis layarnya layar rusak penjual ramah jangan disini sini uang kembali puas kapan "
     u"dikirim kirim dipakai pelayanan buruk sudah udah minggu menunggu nunggu abis parah sih ini enak bgt "
     u"tahu tau rilis kemahalan cocok kulit membalas balas bales kemasan kemasannya penyok bau baunya "
     u"menyengat dengan nyesel menyesal terbaik pokoknya hari orang gue gua elo kalo kalau karena untuk kenapa "
     u"gimana bagaimana sekarang kemarin besok masih lagi pake buat sama saja cuma toko harga harganya "
     u"kualitas kualitasnya produk pesanan cantik lucu sedih marah kesal senang bohong penipu wkwk wkwkwk"},
    {"tr",
     u"ve bu için ne da de ile ama gibi en var yok ben sen o biz siz onlar benim senin mi mı mu mü ki her şey "
     u"olarak kadar sonra önce bugün yarın teşekkür merhaba nasıl neden niye olan oldu olduğu bana sana ona "
     u"bizim sizin onun şu kim hangi nerede nereye çünkü fakat veya ya ise değildi yoktu olsa olur olacak "
     u"olmuş oluyor aldı alacak verdi yaptı yapıyor istiyor biliyor üç gün hafta ay yıl saat fiyat fiyatı kutu "
     u"paket sipariş hizmet telefon renk beden marka ürünü ürünler hiçbir herkes biri hâlâ bile artık para pil",
     u"ışğçöüİ",
     u"teşekkürler tesekkurler harika güzel kötü çok berbat mükemmel ürün tavsiye beğenmedim beğendim "
     u"begenmedim hiç cok kotu pahalı pahali ucuz bozuk bozuldu geldi gelmedi gelecek kargo yavaş hızlı hizli "
     u"etmiyorum ediyorum ederim bayıldım bayildim memnun kaldım kaldim kalmadım param iade edilsin çabuk "
     u"bitiyor ekran kırık kirik tam hayal kırıklığı süper bir daha asla hala fiyatına göre iyi değil degil "
     u"guzel zaman müşteri musteri hizmetleri rengi kalitesiz kaliteli aldım aldim gitti kesinlikle alın "
     u"almayın calismiyor çalışmıyor calisiyor çalışıyor iki günde gunde çıkacak cikacak bilen parasını hak "
     u"ediyor telefona kimse bakmıyor kutusu ezik kokusu ağır agir pişman pisman oldum herkese öneririm "
     u"rezalet lütfen lutfen tesekkürler sağolun keşke keske bence yine acaba şimdi simdi urun indirim "
     u"alışveriş bekliyorum istiyorum seviyorum nefret efsane"},
    {"vi",
     u"là và có một những các trong đã anh em chúng ta như thì mà đi đến ra vào làm gì sao ơn hôm nay nó họ ai "
     u"đâu mấy bao nhiêu đang sẽ vẫn còn lại mới hơn nhất nếu vì nhưng hoặc hay bán giá shop ship pin khách vụ "
     u"xấu rẻ nhanh vỡ tệ vui buồn hài hộ bị ổn ạ dep lam tot nam cho",
     u"ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
     u"cảm tốt đẹp quá lắm không khong thích thich chút nào đắt hàng lỗi giao chậm rất lòng chất lượng kém nên "
     u"mua màn hình tuyệt vời giờ ủng tiếp thất vọng dịch ngon chưa nhận được trả tiền tôi rồi máy nóng màu "
     u"này ghê dùng ngày hỏng khi mắt đáng gọi mãi nghe hộp móp mùi khó chịu hối hận pham xịn cũng với người "
     u"việt nhé nha vậy đây đấy của mình bạn"},
    {"pl",
     u"nie się jest na to że z w do i jak ale co tak za po od dla czy był była było są mam masz ma być już "
     u"tylko dobrze cześć dzień dzisiaj jutro zawsze nigdy nic coś ktoś kiedy gdzie dlaczego jego jej ich może "
     u"przez przed",
     u"ąćęłńóśźż", u"dziękuję dzięki świetny świetne polecam dobry dobre bardzo"},
    {"sv",
     u"och att det som en på är av för med den till inte om ett han hon var jag du vi ni de men sig så här där "
     u"från eller när hur vad vem varför hej idag imorgon alltid aldrig bra kan ska har hade blir blev",
     u"åäö", u"tack mycket"},
    {"da",
     u"og at det som en på er af for med den til ikke om et han hun var jeg du vi de men sig så her der fra "
     u"eller når hvordan hvad hvem hvorfor tak hej dag altid aldrig meget godt kan skal har havde bliver blev "
     u"også",
     u"åæø", u""},
    {"fi",
     u"ja on ei se että hän oli mutta niin kun myös jos ovat olla minä sinä me te he mitä missä miksi kuka "
     u"kiitos hei tänään huomenna aina koskaan hyvä hyvin paljon vain nyt tämä",
     u"äö", u""},
    {"cs",
     u"je se na to že v s z do i jak ale co tak za po od pro byl byla bylo jsou mám máš má být už jen velmi "
     u"dobře děkuji ahoj den dnes zítra vždy nikdy nic něco kdo kdy kde proč jeho její jejich může jsem jsi "
     u"jsme",
     u"ěščřžýáíéúůťďň", u""},
    {"ro",
     u"și să nu este în cu pe la de un o care mai din pentru că ce sunt am ai are eu tu el ea noi voi "
     u"mulțumesc bună azi mâine foarte bine dar sau când unde cine",
     u"ăâîșțşţ", u""},
    {"hu",
     u"a az és hogy nem is egy van volt ez meg de csak már el még ha mint nagyon jó köszönöm szia ma holnap "
     u"mindig soha semmi mi ki hol mikor miért vagyok vagy",
     u"áéíóöőúüű", u""},
    {"tl",
     u"ang ng mga sa na ay at ko mo siya ako ikaw kami tayo sila hindi ito iyan iyon kung para may wala naman "
     u"lang din rin po ngayon bukas lahat kasi pero",
     u"", u"salamat maganda ganda"},
};

} // namespace

std::span<const LatinLanguage> latinLanguages() { return Languages; }

} // namespace pulse
