/// Cities, regions, rivers and islands; written by packaging/lists/geography.py, see there for the sources:
/// WordNet 3.0 and a list of this project's own.
enum PlaceTable {
  static let rows: StaticString = """
    Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana
    Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana
    Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon
    Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia
    Wisconsin|Wyoming|Washington D.C.|D.C.|New York City|Los Angeles|Chicago|Houston|Philadelphia|Phoenix
    San Antonio|San Diego|Dallas|San Francisco|Seattle|Denver|Boston|Detroit|Miami|Atlanta|Cleveland|Baltimore
    Pittsburgh|New Orleans|Las Vegas|Toronto|Montreal|Vancouver|Quebec|Ontario|Alberta|Sydney|Melbourne|Brisbane
    Perth|Adelaide|New South Wales|Western Australia|South Australia|Auckland|Manchester|Birmingham|Liverpool|Leeds
    Glasgow|Bristol|Belfast|Oxford|Cambridge|Yorkshire|Munich|Hamburg|Frankfurt|Cologne|Bavaria|Marseille|Lyon
    Strasbourg|Barcelona|Valencia|Seville|Milan|Naples|Turin|Venice|Zurich|Geneva|Antwerp|Rotterdam|Amsterdam
    Gothenburg|Bergen|Krakow|Gdansk|Odessa|Odesa|Kharkiv|Lviv|Mariupol|Crimea|Donbas|Donetsk|Luhansk|Chechnya
    Siberia|Catalonia|Istanbul|Mumbai|Kolkata|Chennai|Bangalore|Karachi|Lahore|Shanghai|Hong Kong|Shenzhen|Guangzhou
    Wuhan|Tibet|Xinjiang|Osaka|Kyoto|Busan|Gaza|West Bank|Aleppo|Mosul|Basra|Mecca|Medina|Dubai|Lagos|Johannesburg
    Cape Town|Durban|Darfur|Rio de Janeiro|Sao Paulo|Asia|Africa|South America|North America|Latin America
    Middle East|Antarctica|Scandinavia|Balkans|Caribbean|Pacific|Atlantic|Mediterranean|Arctic|Baltic|Silicon Valley
    Wall Street|Hollywood|Manhattan|Brooklyn|Harlem|Bronx|Queens|A-horizon|Aachen|Aalborg|Aalst|Aare|Aare River
    Aarhus|Abadan|Aberdare|Aberdeen|Abidjan|Abila|Abilene|Abkhazia|Abruzzi|Abukir|Abukir Bay|Abydos|Abyla|Acadia
    Acadia National Park|Acapulco|Acapulco de Juarez|Accho|Achaea|Acheron|Acores|Acragas|Actium|Adalia|Adana
    Adelie Coast|Adelie Land|Aden|Adige|Adirondack Mountains|Adirondacks|Admiralty Island|Admiralty Islands
    Admiralty Range|Adrianople|Adrianopolis|Adriatic|Adriatic Sea|Adzhar|Adzharia|Aegadean Islands|Aegadean Isles
    Aegates|Aegean|Aegean Sea|Aegina|Aegospotami|Aegospotamos|Aeolia|Aeolis|Afars and Issas|Agra|Agrigento
    Ahvenanmaa|Aigina|Aire|Aire River|Aix-la-Chapelle|Akaba|Aken|Akka|Akko|Akmola|Akron|Al Aqabah|Al Ladhiqiyah
    Al Madinah|Al-Hudaydah|Al-Mukalla|Alabama River|Alaska Peninsula|Alaska Range|Albany|Albion|Alborg|Albuquerque
    Alep|Aleutian Islands|Aleutians|Alexander Archipelago|Alleghenies|Allegheny|Allegheny Mountains|Allegheny River
    Allentown|Alma-Ata|Almaty|Aloha State|Alpena|Alps|Alsace|Alsatia|Altai Mountains|Altay Mountains|Altoona
    Amarillo|Amazon River|American Falls|American Virgin Islands|Amur|Amur River|An Nafud|An Nefud|Anaheim|Anatolia
    Andalucia|Andalusia|Andaman Sea|Andhra Pradesh|Angara|Angara River|Angel Falls|Anglesea|Anglesea Island|Anglesey
    Anglesey Island|Anglia|Angora|Ann Arbor|Annaba|Annapolis|Antakiya|Antakya|Antalya|Antarctic|Antarctic Circle
    Antarctic Ocean|Antarctic Peninsula|Antarctic Zone|Antigua|Antilles|Antioch|Antofagasta|Antwerpen|Anvers|Anzio
    Apalachicola|Apalachicola River|Apeldoorn|Apennines|Appalachia|Appalachian Mountains|Appalachians|Apulia|Aqaba
    Aquarius the Water Bearer|Aquitaine|Aquitania|Ar Rimsal|Arabia|Arabian Desert|Arabian Gulf|Arabian Peninsula
    Arabian Sea|Arafura Sea|Araguaia|Araguaia River|Araguaya|Araguaya River|Aral Sea|Aram|Aran Islands|Aras|Arauca
    Araxes|Arcadia|Arches National Park|Arctic Archipelago|Arctic Circle|Arctic Ocean|Arctic Zone|Ardennes|Areopagus
    Arequipa|Argos|Argun|Argun River|Arhus|Aries the Ram|Arkansas River|Arlington|Armageddon|Arnhem|Arno|Arno River
    Artois|Asahikawa|Asama|Asheville|Asia Minor|Asian Russia|Aspadana|Aspinwall|Assam|Assouan|Assuan|Assur|Assyria
    Asur|Aswan|Atacama Desert|Atacama Trench|Athos|Atlantic City|Atlantic Coast|Atlantic Ocean|Atlas Mountains
    Attica|Austerlitz|Austral Islands|Australasia|Australian Alps|Australian Desert|Austria-Hungary|Austronesia
    Auvergne|Avignon|Avon|Az Zarqa|Azores|B-horizon|Babylon|Babylonia|Bad Lands|Badger State|Badlands National Park
    Baffin Bay|Baffin Island|Bahia Blanca|Baikal|Baja California|Bakersfield|Balaton|Balearic Islands|Bali
    Balkan Mountain Range|Balkan Mountains|Balkan Peninsula|Balmoral Castle|Baltic Sea|Bandung|Banff|Bangor|Barbary
    Barbuda|Barents Sea|Barranquilla|Bartlesville|Basel|Basia|Basilicata|Basle|Basse-Normandie|Batna|Baton Rouge
    Battle Born State|Bay State|Bay of Bengal|Bay of Biscay|Bay of Campeche|Bay of Fundy|Bay of Naples|Bay of Ob
    Baykal|Bayonne|Bayt Lahm|Beacon Hill|Bean Town|Beantown|Beaufort Sea|Beaver State|Bedloe's Island|Beehive State
    Beira|Belau|Belem|Bellingham|Belo Horizonte|Bemidji|Bengal|Benghazi|Bering Sea|Bering Strait|Berkshire
    Berkshire Hills|Berkshires|Bermuda Triangle|Bethlehem|Bethlehem Ephrathah|Bethlehem-Judah|Beverly Hills
    Bible Belt|Big Bend|Big Bend National Park|Big Sioux River|Big Sur|Bighorn River|Bight of Benin|Bihar|Binghamton
    Bioko|Bisayas|Biscayne Bay|Biscayne National Park|Bismarck Archipelago|Bismarck Sea|Bithynia|Black Africa
    Black Hills|Black Rock Desert|Black Sea|Blackpool|Blacksburg|Blantyre|Blida|Bloemfontein|Bloomington|Bloomsbury
    Blue Nile|Blue Ridge|Blue Ridge Mountains|Bluegrass Country|Bluegrass Region|Bluegrass State|Bo Hai|Bodensee
    Boeotia|Boise|Bolzano|Bombay|Bonn|Borneo|Bosporus|Boston Harbor|Bougainville Trench|Bourgogne|Braga|Brahmaputra
    Brahmaputra River|Brasov|Brattleboro|Braunschweig|Brazos|Brazos River|Brazzaville|Breed's Hill|Breiz|Bremen
    Bremerhaven|Brescia|Breslau|Brest|Bretagne|Bridgeport|Brighton|Brindisi|Bristol Channel|British Columbia
    British Empire|British Isles|Brno|Bromberg|Brownsville|Bruges|Brummagem|Brunei|Brunn|Brunswick|Brusa
    Bryce Canyon National Park|Buckeye State|Buckingham Palace|Buganda|Bulawayo|Bull Run|Burlington|Buzzards Bay
    Byblos|Bydgoszcz|Byzantine Empire|Byzantium|C-horizon|Cadiz|Caesarea|Calabria|Calais|Calcutta|Caledonia|Calgary
    Cali|Calif.|Caloocan|Caloosahatchee|Caloosahatchee River|Cam River|Cambria|Cambrian Mountains|Camellia State
    Camelot|Cameroun|Camlan|Camp David|Campania|Campeche|Canaan|Canadian Falls|Canadian Maritime Provinces
    Canadian River|Canadian Shield|Canakkale Bogazi|Canal Zone|Canandaigua Lake|Canara|Canaries|Canary Islands
    Cancer the Crab|Cancun|Cannes|Cantabrian Mountains|Canton River|Canyonlands National Park|Cape Ann
    Cape Breton Island|Cape Canaveral|Cape Cod|Cape Cod Bay|Cape Cod Canal|Cape Colony|Cape Fear|Cape Fear River
    Cape Flattery|Cape Froward|Cape Girardeau|Cape Hatteras|Cape Horn|Cape Kennedy|Cape May|Cape Passero
    Cape Province|Cape Sable|Cape Trafalgar|Cape Verde|Cape Verde Islands|Cape York|Cape York Peninsula
    Cape of Good Hope|Cape of Good Hope Province|Capitol Hill|Capitol Reef National Park|Cappadocia|Capri
    Capricorn the Goat|Carbondale|Caribbean Sea|Caribees|Carlsbad|Carlsbad Caverns|Carlsbad Caverns National Park
    Carolinas|Caroline Islands|Carpathian Mountains|Carpathians|Carpentaria|Carson City|Carthage|Casablanca
    Cascade Mountains|Cascade Range|Cascades|Caspian|Caspian Sea|Castile|Castilla|Castries|Catalina Island
    Cataract Canyon|Catskill Mountains|Catskills|Caucasia|Caucasus|Caucasus Mountains|Cayuga Lake|Cebu|Cebu City
    Cedar Rapids|Celebes|Centennial State|Central America|Central Park|Chablis|Chalcedon|Chaldaea|Chaldea
    Champagne-Ardenne|Champs Elysees|Chancellorsville|Chang Jiang|Changan|Changjiang|Channel Island
    Channel Islands National Park|Chao Phraya|Chapel Hill|Chari|Chari River|Charleroi|Charles River|Charleston
    Charlestown|Charlottetown|Chartres|Chattahoochee|Chattahoochee River|Chattanooga|Chechen Republic|Chechenia
    Chelyabinsk|Chemnitz|Chemulpo|Cherbourg|Cherepovets|Chernobyl|Chesapeake Bay|Cheviot Hills|Cheviots|Chihuahua
    Chihuahuan Desert|Chiloe|Chios|Chittagong|Chongqing|Christchurch|Chu Kiang|Chukchi Peninsula|Chukchi Sea
    Chula Vista|Chungking|Cidade de Praia|Cimarron River|Cincinnati|Citlaltepetl|Citta del Vaticano|City of Bridges
    City of Brotherly Love|City of London|City of Westminster|City of the Angels|Ciudad Bolivar|Ciudad Juarez
    Ciudad Victoria|Clarksburg|Clichy|Clichy-la-Garenne|Clinch River|Cnossos|Cnossus|Coahuila|Coast Mountains
    Coast Range|Coats Land|Cocytus|Colchis|Colima|Colorado Desert|Colorado Plateau|Colorado River|Colorado Springs
    Colossae|Columbia|Columbia River|Comoro Islands|Coney Island|Confederate States|Confederate States of America
    Congo River|Connecticut River|Constantina|Constantinople|Constitution State|Cook Strait|Cooperstown|Coosa
    Coosa River|Coral Sea|Corinth|Corn Belt|Cornhusker State|Cornwall|Corse|Corsica|Cotacachi|Cotonou|Cotopaxi
    Cotswold Hills|Cotswolds|Council Bluffs|Coyote State|Cracow|Crater Lake National Park|Cremona|Crete
    Crocodile River|Cross-Florida Waterway|Culebra|Culiacan|Cumana|Cumberland Mountains|Cumberland Plateau
    Cumberland River|Cumbria|Cuquenan|Cuquenan Falls|Curitiba|Cusco|Cuzco|Cymru|Cynoscephalae|Czechoslovakia
    Czestochowa|D-layer|Dae-Han-Min-Gook|Dahna|Dairen|Dalian|Dalmatia|Danau|Danube|Danube River|Danzig|Dardanelles
    Darling River|Daryacheh-ye Orumiyeh|Dasht-e-Kavir|Dasht-e-Lut|Daugavpils|Daytona Beach|Dead Sea|Death Valley
    Deep South|Del Rio|Delaware Bay|Delaware River|Delphi|Demavend|Den Haag|Denali National Park|Des Moines
    Detroit River|Devonshire|Dhahran|Dhodhekanisos|Diamond State|Dijon|Dipylon|Disneyland|Dixieland|Djakarta|Djanet
    Dneprodzerzhinsk|Dnieper|Dnieper River|Dnipropetrovsk|Dobrich|Dodecanese|Dodge City|Dodoma|Dolomite Alps
    Don River|Donbass|Donets Basin|Donetske|Dortmund|Douala|Dresden|Dubrovnik|Dubuque|Duluth|Dunkerque|Durango
    Durazzo|Durres|Dusseldorf|East Africa|East Anglia|East China Sea|East Coast|East Germany|East India|East Indies
    East Malaysia|East River|East Saint Louis|East Sea|East Sussex|East Timor|Eastern Desert|Eastern Highlands
    Eastern Roman Empire|Eau Claire|Ebro|Ebro River|Edirne|Edmonton|Eelam|Egadi Islands|Egyptian Empire|Ehadhamen
    Eindhoven|El Aaium|El Alamein|El Giza|El Iskandriyah|El Misti|El Paso|El-Aksur|Elbe|Elbe River|Elisabethville
    Elizabeth River|Ellice Islands|Ellis Island|Elmont|Elsass|Emerald Isle|Emilia-Romagna|Empire State|Enderby Land
    English Channel|Eniwetok|Entebbe|Ephesus|Epirus|Equality State|Ergun He|Erie Canal|Esfahan|Espoo|Essen|Etruria
    Euphrates|Euphrates River|Eurasia|European Russia|Euxine Sea|Evansville|Everglade State|Everglades National Park
    Evergreen State|Eyre Peninsula|Faisalabad|Far East|Fargo|Farmington|Fayetteville|Federal Republic of Yugoslavia
    Feliz Lusitania|Fengtien|Fertile Crescent|Fifth Avenue|Fiji Islands|Fijis|Fingal's Cave|Finger Lakes|Firenze
    First State|Firth of Clyde|Firth of Forth|Fleet Street|Flint River|Flodden|Forbidden City|Formosa
    Fort George G. Meade|Fort George Gordon Meade|Fort Lauderdale|Fort Meade|Fort Myers|Fort Smith|Fort Wayne
    Fort Worth|Forth River|Fox River|Franche-Comte|Frankfort|Frankfurt on the Main|Fredericksburg|Fredericton
    French Congo|French Indochina|French Riviera|French West Indies|Fresno|Friesland|Frisia|Frisian Islands
    Friuli-Venezia Giulia|Fuego|Fuji-san|Fujinoyama|Fujiyama|Fukuoka|Gafsa|Gainesville|Galapagos|Galapagos Islands
    Galatia|Galeras|Galilee|Gallia|Galveston|Galveston Bay|Galveston Island|Galway|Galway Bay|Gambier Islands
    Gan Jiang|Gand|Ganges|Ganges River|Gansu|Garden State|Garonne|Garonne River|Gascogne|Gascony
    Gates of the Arctic National Park|Gaza Strip|Gem State|Gemini the Twins|Geneve|Genf|Genoa|Genova
    German Democratic Republic|Gettysburg|Ghent|Gibson Desert|Gila|Gila Desert|Gila River|Gilbert Islands
    Gilbert and Ellice Islands|Giza|Gizeh|Gloucester|Gloucestershire|Gobi|Gobi Desert|Goeteborg|Golan|Golan Heights
    Golden Gate|Golden State|Goldsboro|Golfo de Campeche|Golfo de Mexico|Golgotha|Goma|Gomel|Gomorrah|Gomorrha
    Gondwanaland|Gopher State|Gorkiy|Goteborg|Governador Valadares|Granada|Grand Canal|Grand Canyon
    Grand Canyon National Park|Grand Canyon State|Grand Island|Grand Rapids|Grand River|Grand Teton National Park
    Granite State|Graz|Great Arabian Desert|Great Australian Bight|Great Australian Desert|Great Barrier Reef
    Great Divide|Great Dividing Range|Great Falls|Great Indian Desert|Great Lakes State|Great Mendenhall Glacier
    Great Rift Valley|Great Salt Desert|Great Salt Lake|Great Sandy Desert|Great Slave Lake|Great Smoky Mountains
    Great Smoky Mountains National Park|Great Victoria Desert|Great White Way|Greater Antilles|Greater London
    Greater New York|Greater Sunda Islands|Green Bay|Green Line|Green Mountain State|Green Mountains|Green River
    Greenland Sea|Greensboro|Greenville|Greenwich|Greenwich Meridian|Greenwich Village|Grenoble|Grozny|Groznyy
    Guadalajara|Guadalcanal|Guadalupe Island|Guadalupe Mountains|Guadalupe Mountains National Park|Guaira
    Guaira Falls|Guallatiri|Guangdong|Guantanamo|Guayaquil|Guiana|Guiana Highlands|Gujarat|Gujerat|Gulf Coast
    Gulf States|Gulf of Aden|Gulf of Aegina|Gulf of Akaba|Gulf of Alaska|Gulf of Antalya|Gulf of Aqaba
    Gulf of Bothnia|Gulf of California|Gulf of Campeche|Gulf of Carpentaria|Gulf of Corinth|Gulf of Finland
    Gulf of Guinea|Gulf of Lepanto|Gulf of Martaban|Gulf of Mexico|Gulf of Ob|Gulf of Oman|Gulf of Riga
    Gulf of Saint Lawrence|Gulf of Siam|Gulf of Sidra|Gulf of St. Lawrence|Gulf of Suez|Gulf of Tehuantepec
    Gulf of Thailand|Gulf of Venice|Gulu|Hadrian's Wall|Hagerstown|Haifa|Haiphong|Halab|Haleakala National Park
    Halicarnassus|Halifax|Halle-an-der-Saale|Hamelin|Hameln|Hampshire|Hampton Roads|Han-Gook|Hangchow|Hangzhou
    Hangzhou Bay|Hannover|Hanover|Hargeisa|Harlem River|Harley Street|Harper's Ferry|Harpers Ferry|Harrisburg
    Hatteras Island|Hattiesburg|Haute-Normandie|Hawai'i|Hawaii Island|Hawaii Volcanoes National Park
    Hawaiian Islands|Hawkeye State|Hayti|Heart of Dixie|Hebei|Hebridean Islands|Hebridean Isles|Hebrides|Hedjaz|Hefa
    Heilong|Heilong Jiang|Hejaz|Hell's Half Acre|Hell's Kitchen|Hellespont|Herat|Herculaneum
    Heroica Puebla de Zaragoza|Hertfordshire|Hibbing|Hibernia|High Sierra|Highlands|Highlands of Scotland|Hijaz|Hilo
    Himalaya|Himalaya Mountains|Himalayas|Hindu Kush|Hindu Kush Mountains|Hindustan|Hippo Regius|Hiroshima
    Hispaniola|Ho Chi Minh City|Hodeida|Hohenlinden|Hohhot|Hokkaido|Holy Land|Home Counties|Homel|Homyel|Hondo
    Honolulu|Honshu|Hook of Holland|Hoosier State|Hopeh|Hopei|Horn of Africa|Horseshoe Falls|Hot Springs
    Hot Springs National Park|Housatonic|Housatonic River|Houses of Parliament|Hsian|Huainaputina|Huambo|Huang Hai
    Huang He|Hub of the Universe|Hudson Bay|Hudson River|Humber|Hunan|Huntsville|Huron|Hwang Ho|Hyderabad|IJssel
    IJsselmeer|Ibadan|Iberia|Iberian Peninsula|Idaho Falls|Iguassu|Iguassu Falls|Iguazu|Iguazu Falls|Ile-St-Louis
    Ile-de-France|Iles Comores|Iles Marquises|Ilion|Illinois River|Illyria|Ilmen|Incheon|Inchon|Indian Ocean
    Indianapolis|Indigirka|Indigirka River|Indochina|Indonesian Borneo|Indus River|Inland Passage|Inland Sea
    Inner Hebrides|Inner Mongolia|Innsbruck|Inside Passage|Interlaken|International Date Line|Ionia|Ionian Sea
    Iraqi Kurdistan|Irish Sea|Irrawaddy|Irrawaddy River|Irtish|Irtish River|Irtysh|Irtysh River|Ischia|Isere
    Isere River|Isfahan|Isle Royal National Park|Isle of Skye|Isle of Wight|Isles of Scilly|Isole Egadi
    Italian Peninsula|Ithaca|Ithaki|Ivory Coast|Iwo Jima|Izmir|Jabalpur|Jacksonville|Jaffa|Jalalabad|James Bay
    James River|Jamestown|Jammu and Kashmir|Japan Trench|Jebel Musa|Jed'dah|Jeddah|Jefferson City|Jerez
    Jerez de la Frontera|Jericho|Jersey City|Jidda|Jiddah|Jinja|Joao Pessoa|Johnson City|Jonesboro|Joppa
    Jordan River|Jubbulpore|Juda|Judaea|Judea|Jugoslavija|Juneau|Jutland|Jylland|Kadikoy|Kahoolawe|Kahoolawe Island
    Kalahari|Kalahari Desert|Kalamazoo|Kalimantan|Kaluga|Kamchatka Peninsula|Kan River|Kananga|Kanara|Kanawha
    Kanawha River|Kandahar|Kansas City|Kansas River|Kansu|Kara Kum|Kara Sea|Karakoram|Karakoram Range
    Karakorum Range|Karbala|Karelia|Karl-Marx-Stadt|Karnataka|Kasai|Kasai River|Kashmir|Katar Peninsula
    Katmai National Park|Katowice|Katsina|Kattegatt|Kauai|Kauai Island|Kaunas|Kavir Desert|Kaw River
    Kenai Fjords National Park|Kennedy International Airport|Kennedy Interrnational|Kennewick|Kerbala|Kerbela
    Keuka Lake|Key West|Keystone State|Khabarovsk|Kharkov|Khios|Kikladhes|Kingdom of Swaziland
    Kings Canyon National Park|Kingston-upon Hull|Kingstown|Kirkuk|Kissimmee|Kissimmee River|Kisumu|Kitakyushu|Kivu
    Kizil Kum|Klaipeda|Klamath|Klamath Falls|Klamath River|Klyuchevskaya|Knossos|Knoxville|Kobe
    Kobuk Valley National Park|Kodiak|Kodiak Island|Kola Peninsula|Koln|Kordofan|Korea Bay|Korea Strait
    Korean Peninsula|Korean Strait|Korinthos|Kovna|Kovno|Krakatao|Krakatau|Krakatoa|Krakau|Kriti|Kuangchou|Kuenlun
    Kuenlun Mountains|Kukenaam|Kukenaam Falls|Kumasi|Kunlan Shan|Kunlun|Kunlun Mountains|Kura|Kura River|Kurdistan
    Kursk|KwaZulu-Natal|Kwajalein|Kwangchow|Kwangju|Kwangtung|Kyushu|Kyzyl Kum|L'Aquila|La Crosse|La Plata|La Spezia
    Labrador|Labrador Peninsula|Labrador Sea|Labrador-Ungava Peninsula|Laconia|Ladoga|Ladrone Islands|Lake Albert
    Lake Albert Nyanza|Lake Aral|Lake Baikal|Lake Balaton|Lake Baykal|Lake Canandaigua|Lake Cayuga|Lake Chad
    Lake Champlain|Lake Chelan|Lake Clark National Park|Lake Constance|Lake District|Lake Edward|Lake Erie|Lake Eyre
    Lake Geneva|Lake Huron|Lake Ilmen|Lake Keuka|Lake Kivu|Lake Ladoga|Lake Leman|Lake Malawi|Lake Michigan
    Lake Nasser|Lake Nyasa|Lake Okeechobee|Lake Onega|Lake Ontario|Lake Saint Clair|Lake Seneca|Lake St. Clair
    Lake Superior|Lake Tahoe|Lake Tana|Lake Tanganyika|Lake Tsana|Lake Urmia|Lake Vanern|Lake Victoria|Lake Winnipeg
    Lakeland|Lanai Island|Lancashire|Lanchou|Lanchow|Land of Enchantment|Land of Lincoln|Land of Opportunity
    Languedoc-Roussillon|Lanzhou|Lapland|Lappland|Laptev Sea|Laramie|Laredo|Las Cruces|Lascaux|Lassa
    Lassen Volcanic National Park|Last Frontier|Lateran|Latin Quarter|Latium|Laurasia|Laurentian Highlands
    Laurentian Plateau|Lausanne|Lazio|Le Havre|Leeward Islands|Left Bank|Lehigh River|Leicester|Leicestershire
    Leiden|Leipzig|Lemnos|Lena River|Leningrad|Lentia|Leo the Lion|Leopoldville|Lesbos|Lesser Antilles
    Lesser Sunda Islands|Lesvos|Lethe|Lewiston|Lexington|Leyden|Lhasa|Liaodong Bandao|Liaodong Peninsula
    Liberty Island|Libra the Balance|Libra the Scales|Libyan Desert|Liepaja|Liguria|Ligurian Sea|Lille|Limeira
    Limnos|Limousin|Limpopo|Lincolnshire|Lindesnes|Line of Control|Linz|Little Bighorn|Little Bighorn River
    Little Horn|Little Missouri|Little Missouri River|Little Rhody|Little Rock|Little Sioux River|Little Wabash
    Little Wabash River|Livonia|Llano Estacado|Lobito|Loch Achray|Loch Linnhe|Loch Ness|Lodz|Lofoten|Logrono|Loire
    Loire River|Loire Valley|Lombard Street|Lombardia|Lombardy|Lone-Star State|Long Beach|Long Island
    Long Island Sound|Los Alamos|Lothian Region|Lothringen|Louisiana Purchase|Louisville|Low Archipelago
    Low Countries|Lower California|Lower Egypt|Lower Peninsula|Lower Saxony|Lower Tunguska|Lower-Normandy|Lowlands
    Lowlands of Scotland|Loyang|Lubavitch|Lubbock|Lubeck|Lublin|Lubumbashi|Lucania|Lucknow|Luda|Lufkin|Luik
    Luluabourg|Luoyang|Lushun|Lusitania|Lut Desert|Luta|Luxor|Luzon|Lyallpur|Lycia|Lynchburg|Lyonnais|Maarianhamina
    Macedon|Machu Picchu|Mackenzie River|Madeira|Madeira Islands|Madeira River|Madeiras|Magdalena River|Maghreb
    Magnolia State|Maharashtra|Mahgrib|Maiduguri|Majorca|Makedonija|Malabo|Malaga|Malay Archipelago|Malay Peninsula
    Maldive Islands|Malmo|Mammoth Cave National Park|Manama|Manchuria|Mandalay|Manhattan Island|Manipur|Manitoba
    Mankato|Mannheim|Maracaibo|Maracay|Marche|Marches|Mariana Islands|Marianas|Mariehamn|Maritime Provinces
    Maritimes|Marmara|Marmara Denizi|Marmora|Marquesas Islands|Marrakech|Marrakesh|Marseilles|Marston Moor
    Martha's Vineyard|Mashhad|Mashriq|Mason City|Massachusetts Bay|Massachusetts Bay Colony|Massawa|Massif Central
    Matamoros|Maui|Maui Island|Mauna Kea|Mauna Loa|Mawlamyine|Mayenne|Mazar-i-Sharif|Mazatlan|Mbabane|Mbeya
    McAlester|McAllen|Medan|Mediterranean Sea|Mekong|Mekong River|Melanesia|Memel|Memphis|Menai Strait
    Mendenhall Glacier|Merrimack|Merrimack River|Mesa Verde National Park|Mesabi Range|Mesoamerica|Mesopotamia|Meuse
    Meuse River|Mexicali|Miami Beach|Mid-Atlantic Ridge|Mideast|Midi-Pyrenees|Midway Islands|Midwest|Mile-High City
    Milk River|Milwaukee|Minamata Bay|Mindanao|Mindoro|Minneapolis|Mississippi River|Missoula|Missouri River
    Mobile Bay|Mobile River|Mobuto Lake|Mohave Desert|Mohawk River|Mojave Desert|Molise|Molokai|Molokai Island
    Moluccas|Mombasa|Monongahela|Monongahela River|Monte Carlo|Montego Bay|Monterey|Monterey Bay|Monterrey
    Montmartre|Montpelier|Moravia|Moray Firth|Moreau River|Moreton Bay|Morgan City|Morgantown|Mormon State
    Morristown|Motor City|Motown|Moukden|Moulmein|Mount Asama|Mount Athos|Mount Carmel|Mount Etna|Mount Fuji
    Mount Orizaba|Mount Pinatubo|Mount Ranier National Park|Mount Rushmore State|Mount Saint Helens|Mount St. Helens
    Mount Vernon|Mount Vesuvius|Mountain State|Mozambique Channel|Mt Etna|Mt Orizaba|Mt. St. Helens|Mt. Vesuvius
    Muenchen|Mukalla|Mukden|Muncie|Murmansk|Murray River|Murrumbidgee|Murrumbidgee River|Muscovy|Mustagh
    Mustagh Range|Mwanza|Mycenae|Mysore|Mytilene|Nablus|Nafud|Nag Hammadi|Nagano|Nagasaki|Nagoya|Naha City|Najd
    Nakuru|Nalchik|Namib Desert|Namoi|Namoi River|Nampa|Namur|Nan Ling|Nan River|Nan-chang|Nan-ning|Nanaimo|Nanchang
    Nanjing|Nanking|Nanning|Nantes|Nantucket|Nares Deep|Narragansett Bay|Naseby|Nashville|Natchez|Nauru Island
    Nazareth|Naze|Near East|Neckar|Neckar River|Nefud|Negara Brunei Darussalam|Negev|Negev Desert|Nei Monggol|Nejd
    Nemea|Neosho|Neosho River|Netherlands Antilles|Neva River|Nevado de Colima|Nevis|New Amsterdam|New Britain
    New Brunswick|New England|New Forest|New Guinea|New Haven|New Ireland|New London|New Netherland|New River
    New Siberian Islands|New York Bay|New York State|New York State Barge Canal|New Zealand Islands|Newark|Newburgh
    Newcastle|Newcastle-upon-Tyne|Newfoundland and Labrador|Newport News|Niagara|Niagara Falls|Niagara River|Nicaea
    Nidaros|Niger River|Nihau|Nihau Island|Nihon|Nijmegen|Nile|Nile River|Nilgiri Hills|Nineveh|Niobrara
    Niobrara River|Nippon|Nizhni Novgorod|Nizhnyi Novgorod|Nob Hill|Nogales|Nome|Nord-Pas-de-Calais|Norfolk
    Normandie|Normandy|North Africa|North Borneo|North Cascades National Park|North Channel|North Frigid Zone
    North Island|North Platte|North Platte River|North Pole|North Sea|North Star State|North Temperate Zone
    North Vietnam|North Yorkshire|Northampton|Northamptonshire|Northern Ireland|Northern Marianas|Northern Territory
    Northumberland|Northumbria|Northwest Passage|Northwest Territories|Norwegian Sea|Nova Lisboa|Nova Scotia
    Nova Zembla|Novaya Zemlya|Novgorod|Novosibirsk|Nubian Desert|Nullarbor Plain|Numidia|Nunavut|Nuremberg|Nurnberg
    Nusa Tenggara|Nutmeg State|Nyamuragira|Nyiragongo|Oahu|Oahu Island|Oakland|Oaxaca|Oaxaca de Juarez|Ob River
    Ocean State|Oceania|Oceanica|Oder|Oder River|Ohio River|Okeechobee|Okeechobee Waterway|Okinawa|Oklahoma City
    Old Colony|Old Delhi|Old Dominion|Old Dominion State|Old Faithful|Old Line State|Old North State|Old South
    Old World|Olduvai Gorge|Olympic National Park|Omdurman|Omiya|Omsk|Onega|Oporto|Oran|Orange Free State
    Orange River|Orinoco|Orinoco River|Orissa|Orizaba|Orkney Islands|Orleanais|Orleans|Orly|Orono|Orumiyeh
    Osage River|Osaka Bay|Osasco|Ostrava|Ottoman Empire|Ottumwa|Ouachita|Ouachita River|Oujda|Ouse|Ouse River
    Outaouais|Outer Hebrides|Owensboro|Ozark Mountains|Ozark Plateau|Ozarks|Pacific Coast|Pacific Northwest
    Pacific Ocean|Padova|Padua|Paducah|Pago Pago|Painted Desert|Palau Islands|Pall Mall|Palm Beach|Palmer Peninsula
    Palmetto State|Palo Alto|Pamir Mountains|Panama Canal Zone|Pangaea|Pangea|Pango Pango|Papal States|Papeete
    Para River|Parana|Parana River|Park Ave.|Park Avenue|Parkersburg|Parnahiba|Parnaiba|Parthia|Pas de Calais
    Pasadena|Passero Cape|Pasto|Patagonia|Patagonian Desert|Patavium|Patrai|Patras|Paulo Afonso|Paulo Afonso Falls
    Paumotu Archipelago|Pays de la Loire|Peace Garden State|Pearl Harbor|Pearl River|Pecos|Pecos River|Pee Dee
    Pee Dee River|Pelew|Pelican State|Peloponnese|Peloponnesian Peninsula|Peloponnesus|Pennine Chain|Pennines
    Penobscot Bay|Penobscot River|Pensacola|Peoria|Perejil|Pergamum|Pernambuco|Persepolis|Persian Empire
    Persian Gulf|Peshawar|Peterburg|Petersburg|Petrified Forest National Park|Petrograd|Pfalz|Phenicia|Philippi
    Philippine Islands|Philippopolis|Philistia|Phoenicia|Phrygia|Picardie|Picardy|Pico de Orizaba|Piemonte
    Pillars of Hercules|Pilsen|Pinatubo|Pine Bluff|Pine Tree State|Ping River|Pinsk|Pisa|Pisces the Fishes
    Pittsburgh of the South|Pittsfield|Plano|Plata River|Plataea|Platt National Park|Platte|Platte River|Plattensee
    Pleasant Island|Plovdiv|Plymouth|Plymouth Colony|Plymouth Rock|Plzen|Po Hai|Po River|Pocatello|Poitou
    Poitou-Charentes|Polynesia|Pompeii|Poplar Bluff|Port Arthur|Port Sudan|Port of Spain|Port-of-Spain|Portland
    Porto|Portsmouth|Potomac|Potomac River|Potsdam|Poyang|Praia|Prairie State|Preussen|Prince Edward Island
    Princeton|Principe|Provence|Provo|Prudhoe Bay|Prussia|Puebla|Puebla de Zaragoza|Puget Sound|Puglia|Punjab
    Punta Arenas|Purace|Purus|Purus River|Pusan|Pyrenees|Qandahar|Qara Qum|Qatar Peninsula|Qizil Qum|Quebec City
    Queen Charlotte Sound|Queen City|Queen Maud Land|Queensland|Quezon City|Quintana Roo|Rapid City|Rappahannock
    Rappahannock River|Rasht|Rawalpindi|Recife|Red River|Red Sea|Redonda|Redwood National Park|Reggane|Reims
    Republic of Cape Verde|Republic of Turkey|Republican River|Resht|Rheims|Rhein|Rheinland|Rhine River|Rhineland
    Rhodope Mountains|Rhone River|Rhone-Alpes|Right Bank|Rio Bravo|Rio Grande|Rio de la Plata|River Acheron
    River Adige|River Aire|River Arno|River Avon|River Cam|River Cocytus|River Kasai|River Lethe|River Severn
    River Styx|River Thames|River Trent|River Tyne|Riviera|Roanoke|Rock Island|Rock Springs|Rockford|Rockies
    Rocky Mountain National Park|Rocky Mountains|Rodhos|Roman Empire|Roman Republic|Ross Sea|Rostock|Rostov
    Rostov on Don|Roswell|Rubicon|Ruhr|Ruhr River|Ruhr Valley|Russian River
    Russian Soviet Federated Socialist Republic|Rustbelt|Ryukyu Islands|Saale|Saale River|Sabah|Sabine River|Sachsen
    Sacramento|Sacramento Mountains|Sacramento River|Safaqis|Sagebrush State|Saginaw|Sagittarius the Archer|Sahara
    Sahara Desert|Saigon|Saint Cloud|Saint Eustatius|Saint Francis River|Saint John River|Saint Johns
    Saint Johns River|Saint Kitts|Saint Lawrence River|Saint Petersburg|Saint Vincent|Saipan|Sakartvelo|Sakkara
    Salmon River|Salonica|Salonika|Salt Lake City|Salton Sea|Salzburg|Samarang|Samarcand|Samaria|Samarkand|Sambre
    Sambre River|Samoan Islands|San Angelo|San Bernardino|San Diego Bay|San Fernando Valley|San Francisco Bay
    San Joaquin River|San Joaquin Valley|San Juan Hill|San Juan Mountains|San Luis Potosi|San Mateo|San Pablo
    San Pedro Sula|San Sebastian|Sandwich Islands|Sangay|Santa Barbara|Santa Catalina|Santa Clara|Santa Cruz
    Santa Fe|Santa Maria de Belem|Santa Maria del Tule|Santiago de Cuba|Sao Francisco|Sao Goncalo|Sao Joao de Meriti
    Sao Louis|Sao Tiago Island|Saone|Saone River|Sapporo|Saqqara|Saqqarah|Saragossa|Sarasota|Saratoga Springs
    Saratov|Sarawak|Sardegna|Sardinia|Sardis|Sargasso Sea|Saronic Gulf|Saskatchewan|Sault Sainte Marie
    Savannah River|Saxony|Sayan Mountains|Sayda|Scandinavian Peninsula|Scheldt|Scheldt River|Schenectady|Schlesien
    Scilly Islands|Scorpio the Scorpion|Scythia|Sea of Azof|Sea of Azoff|Sea of Azov|Sea of Cortes|Sea of Japan
    Sea of Marmara|Sea of Marmora|Sea of Okhotsk|Sealyham|Sebastopol|Sedalia|Seeland|Seine River|Selkirk Mountains
    Semarang|Seneca Lake|Sequoia National Park|Serbia and Montenegro|Serengeti|Serengeti National Park
    Serengeti Plain|Sete Quedas|Setubal|Sevastopol|Seven Hills of Rome|Seventh Avenue|Severn|Severn River
    Seward Peninsula|Seyhan|Seyhan River|Sfax|Shari River|Shenandoah National Park|Shenandoah River
    Shenandoah Valley|Shenyang|Shetland|Shetland Islands|Shikoku|Shiraz|Show Me State|Shreveport|Sian|Sichuan
    Sicilia|Sicily|Sidon|Sierra Madre Occidental|Sierra Madre Oriental|Sierra Nevada|Sierra Nevada Mountains|Sikkim
    Silk Road|Silver City|Silver State|Simpson Desert|Sinai Desert|Sinai Peninsula|Singan|Singapore Island|Sinkiang
    Sioux City|Sioux Falls|Siracusa|Sitka|Sitsang|Sjaelland|Skagens Odde|Skagerak|Skagerrak|Skagway|Skaw|Skoplje
    Slask|Slezsko|Smolensk|Smyrna|Snake River|SoHo|Society Islands|Solent|Solingen|Solomons|Solway Firth
    Sonoran Desert|Sooner State|Sousse|South Bend|South China Sea|South Frigid Zone|South Island|South Platte
    South Platte River|South Pole|South Temperate Zone|South Vietnam|South Yorkshire|South of Houston|Southeast Asia
    Soviet Russia|Soviet Union|Soweto|Sparta|Spice Islands|Spitsbergen|Spitzbergen|Spokane|Spotsylvania|St. Cloud
    St. Elias Mountains|St. Elias Range|St. Eustatius|St. Francis River|St. John River|St. Johns|St. Johns River
    St. Joseph|St. Kitts|St. Lawrence River|St. Mary of Bethlehem|St. Petersburg|St. Vincent|Staffa|Stagira|Stagirus
    Stalingrad|Stalino|Stamboul|Stambul|State of Bahrain|Staten Island|Stavanger|Stonehenge|Stony Tunguska
    Strait of Calais|Strait of Dover|Strait of Georgia|Strait of Gibraltar|Strait of Hormuz|Strait of Magellan
    Strait of Messina|Strait of Ormuz|Strassburg|Stratford-on-Avon|Stratford-upon-Avon|Stuttgart|Styx
    Sub-Saharan Africa|Sudbury|Suez|Suez Canal|Sulawesi|Sumatra|Sumer|Sun City|Sun River|Sun Valley|Sunbelt
    Sunda Islands|Sunflower State|Sunshine State|Surinam River|Suriname River|Susa|Susah|Susiana|Susquehanna
    Susquehanna River|Sussex|Svalbard|Swansea|Swaziland|Syracuse|Syrian Desert|Szechuan|Szechwan|T'ien-ching|Tabora
    Tabriz|Tabuk|Tacoma|Taconic Mountains|Taegu|Tagus|Tagus River|Tahiti|Taichung|Taif|Taimyr Peninsula|Taiyuan
    Takakkaw|Taklamakan Desert|Taklimakan Desert|Talien|Tallahassee|Tallapoosa|Tallapoosa River|Tamil Eelam
    Tamil Nadu|Tammerfors|Tampa|Tampa Bay|Tampere|Tampico|Tanganyika|Tangier|Tangiers|Tangshan|Tar Heel State
    Tarabulus|Tarabulus Ash-Sham|Tartary|Tartu|Tasman Sea|Tasmania|Tatary|Taurus the Bull|Taymyr Peninsula|Tegu
    Tel Aviv-Jaffa|Tel Aviv-Yalo|Temuco|Tenerife|Tennessee River|Tepic|Terre Adelie|Tessin|Teton Range|Tevere
    Texarkana|Thames River|Thar Desert|Thebes|Theodore Roosevelt Memorial National Park|Thessalia|Thessalonica
    Thessaloniki|Thessaly|Thibet|Thorshavn|Thrace|Thule|Thunder Bay|Thuringia|Tianjin|Tiber|Tibur|Ticino|Tien Shan
    Tientsin|Tierra del Fuego|Tiflis|Tigris|Tigris River|Timbuktu|Times Square|Timgad|Timimoun|Timor|Timor Sea|Tirol
    Tivoli|Tobago|Tocantins|Tocantins River|Tokio|Tolbukhin|Tombigbee|Tombigbee River|Topeka|Torino|Torreon
    Torres Strait|Torrid Zone|Toscana|Toulon|Toulouse|Tours|Toyohashi|Toyonaki|Toyota|Trablous|Trafalgar Square
    Transcaucasia|Transvaal|Transylvania|Transylvanian Alps|Traverse City|Treasure State|Trent River
    Trentino-Alto Adige|Trento|Trinity River|Triple Frontier|Trondheim|Trondheim Fiord|Trondheim Fjord
    Tropic of Cancer|Tropic of Capricorn|Tsaritsyn|Tuamotu Archipelago|Tubuai Islands|Tucson|Tugela|Tugela Falls
    Tulsa|Tunguska|Tupungatito|Turkestan|Turkestan Desert|Turkish Empire|Turkistan|Tuscaloosa|Tuscany|Tuskegee
    Tuxtla Gutierrez|Twin Cities|Twin Falls|Tyan Shan|Tyne|Tyne River|Tyrol|Tyrolean Alps|Tyrrhenian Sea|USSR|Umbria
    Union of Serbia and Montenegro|Union of Soviet Socialist Republics|United States Virgin Islands|Upper Avon
    Upper Avon River|Upper Egypt|Upper Peninsula|Upper Tunguska|Upper-Normandy|Uppsala|Upsala|Ural Mountains|Urals
    Urbana|Urmia|Urubupunga|Urubupunga Falls|Uruguay River|Uskub|Utica|Utrecht|Uttar Pradesh|Valdosta|Valenciennes
    Valle D'Aosta|Valparaiso|Vancouver Island|Vanern|Vanua Levu|Vatican City|Venetia|Veneto|Venezia-Euganea|Veracruz
    Verrazano Narrows|Versailles|Vesuvius|Vetluga|Vetluga River|Viborg|Vicente Lopez|Vichy|Vicksburg|Victoria Falls
    Victoria Land|Victoria Nyanza|Victoria de Durango|Vidalia|Vienne|Vieques|Villa Hermosa|Villahermosa|Vina del Mar
    Virgin Islands National Park|Virginia Beach|Virgo the Virgin|Visayan Islands|Vistula|Vistula River|Viti Levu
    Vladivostok|Volcan de Colima|Volcano Islands|Volga|Volga River|Volgograd|Volkhov|Volkhov River|Volunteer State
    Voyageurs National Park|Wabash|Wabash River|Waco|Wagga Wagga|Wagram|Waikiki|Wailing Wall|Wake Island|Wall St.
    Walla Walla|Walt Disney World|Waterbury|Waterford|Watertown|Wausau|Weddell Sea|Weimar|Wembley|Weser|Weser River
    Wessex|West Africa|West Bengal|West Berlin|West Coast|West Country|West End|West Germany|West Indies
    West Malaysia|West Palm Beach|West Point|West Sussex|West Yorkshire|Western Empire|Western Islands|Western Isles
    Western Roman Empire|Westminster|Westminster Abbey|White Nile|White River|White Sea|Whitehorse|Wichita Falls
    Wiesbaden|Wild West|Wilkes Land|Willamette|Willamette River|Williamstown|Wilmington|Wimbledon
    Wind Cave National Park|Windward Islands|Windward Isles|Windward Passage|Windy City|Winnipeg|Winston-Salem
    Wisconsin River|Witwatersrand|Wolverine State|Wrangell-St. Elias National Park|Wroclaw|Wuerzburg|Wurzburg|Xian
    Xinjiang Uighur Autonomous Region|Xizang|Yafo|Yakima|Yalta|Yalu|Yalu River|Yamoussukro|Yangtze|Yangtze Kiang
    Yangtze River|Yazoo|Yazoo River|Yeddo|Yedo|Yekaterinoslav|Yellow River|Yellow Sea|Yellowknife|Yellowstone
    Yellowstone National Park|Yellowstone River|Yenisei|Yenisei River|Yenisey|Yenisey River|Yerwa-Maiduguri|Yezo
    Yokohama|Yorktown|Yosemite|Yosemite Falls|Yosemite National Park|Youngstown|Yucatan|Yucatan Peninsula|Yugoslavia
    Yukon|Yukon River|Yukon Territory|Yunnan|Zabrze|Zaire River|Zambezi|Zambezi River|Zanzibar|Zaria|Zarqa|Zealand
    Zetland|Zhu Jiang|Zion National Park|Zomba|Zuider Zee
    """
}
