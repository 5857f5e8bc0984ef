/// Countries and territories; written by packaging/lists/geography.py, see there for the sources: Debian's iso-codes
/// (LGPL-2.1 or later), WordNet 3.0 and a list of this project's own.
///
/// A row: names, the first for all | adjectives and nouns for people | capitals and seats.
enum CountryTable {
  static let rows: StaticString = """
    Afghanistan,Islamic Republic of Afghanistan,Islamic State of Afghanistan|Afghan,Afghans,Afghani,Afghanistani,Afghanistanis|Kabul
    Albania,Republic of Albania|Albanian,Albanians|Tirana
    Algeria,People's Democratic Republic of Algeria,Algerie,Democratic and Popular Republic of Algeria|Algerian,Algerians|Algiers
    Argentina,Argentine Republic|Argentine,Argentinian,Argentines,Argentinians|Buenos Aires
    Armenia,Republic of Armenia,Hayastan|Armenian,Armenians|Yerevan,Jerevan,Erivan
    Australia,Commonwealth of Australia|Australian,Australians,Aussie,Aussies|Canberra
    Austria,Republic of Austria,Oesterreich|Austrian,Austrians|Vienna
    Azerbaijan,Republic of Azerbaijan,Azerbaijani Republic,Azerbajdzhan,Azerbajdzhan Republic|Azerbaijani,Azerbaijanis,Azeri|Baku
    Bangladesh,People's Republic of Bangladesh,Bangla Desh,East Pakistan|Bangladeshi,Bangladeshis,East Pakistani|Dhaka,Dacca
    Belarus,Republic of Belarus,Byelarus,Byelorussia,Belorussia,White Russia|Belarusian,Belarusians|Minsk
    Belgium,Kingdom of Belgium,Belgique|Belgian,Belgians|Bruxelles,Brussels
    Bolivia,Plurinational State of Bolivia,Republic of Bolivia|Bolivian,Bolivians|La Paz
    Bosnia,Bosnia and Herzegovina,Republic of Bosnia and Herzegovina,Bosna i Hercegovina,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
    Brazil,Federative Republic of Brazil,Brasil|Brazilian,Brazilians|Brasilia
    Britain,United Kingdom,UK,U.K.,Great Britain,United Kingdom of Great Britain and Northern Ireland|British,Britons,Briton,UK|London,Downing Street,Whitehall
    Bulgaria,Republic of Bulgaria|Bulgarian,Bulgarians|Sofia,Serdica
    Cambodia,Kingdom of Cambodia,Kampuchea|Cambodian,Cambodians,Kampuchean,Khmer,Kampucheans,Khmers|Phnom Penh,Pnom Penh
    Cameroon,Republic of Cameroon|Cameroonian,Cameroonians|Yaounde
    Canada|Canadian,Canadians|Ottawa
    Chile,Republic of Chile|Chilean,Chileans|Santiago,Gran Santiago,Santiago de Chile
    China,People's Republic of China,Communist China,Red China,Cathay|Chinese|Beijing,Peking,Peiping
    Colombia,Republic of Colombia|Colombian,Colombians|Bogota
    Congo,Democratic Republic of the Congo,Zaire,Belgian Congo,Republic of the Congo|Congolese,Zairean,Zairese|Kinshasa
    Croatia,Republic of Croatia,Hrvatska|Croatian,Croat,Croatians,Croats|Zagreb
    Cuba,Republic of Cuba|Cuban,Cubans|Havana
    Cyprus,Republic of Cyprus|Cypriot,Cypriots,Cypriote,Cyprian,Cypriotes,Cyprians|Nicosia
    Czech Republic,Czechia|Czech,Czechs|Prague,Praha,Prag
    Denmark,Kingdom of Denmark,Danmark|Danish,Dane,Danes|Copenhagen,Kobenhavn
    Ecuador,Republic of Ecuador|Ecuadorian,Ecuadorians,Ecuadoran,Ecuadorans|Quito
    Egypt,Arab Republic of Egypt,United Arab Republic|Egyptian,Egyptians|Cairo,Al Qahira,El Qahira
    England|English|
    Eritrea,State of Eritrea|Eritrean,Eritreans|Asmara,Asmera
    Estonia,Republic of Estonia,Esthonia|Estonian,Estonians|Tallinn,Tallin
    Ethiopia,Federal Democratic Republic of Ethiopia,Yaltopya,Abyssinia|Ethiopian,Ethiopians|Addis Ababa,New Flower
    European Union,EU,Europe|European,Europeans|Brussels
    Fiji,Republic of Fiji|Fijian,Fijians|Suva
    Finland,Republic of Finland,Suomi|Finnish,Finn,Finns|Helsinki,Helsingfors
    France,French Republic|French,Gallic|Paris,Elysee,Élysée,City of Light
    Georgia,Empire State of the South,Peach State|Georgian,Georgians|Tbilisi,Atlanta
    Germany,Federal Republic of Germany,Deutschland|German,Germans|Berlin
    Ghana,Republic of Ghana,Gold Coast|Ghanaian,Ghanaians,Ghanese,Ghanian,Ghanians|Accra
    Greece,Hellenic Republic,Ellas|Greek,Greeks,Grecian,Hellenic,Hellene,Hellenes|Athens,Athinai
    Guatemala,Republic of Guatemala|Guatemalan,Guatemalans|Guatemala City
    Haiti,Republic of Haiti|Haitian,Haitians|Port-au-Prince
    Hungary,Republic of Hungary,Magyarorszag|Hungarian,Hungarians,Magyar,Magyars|Budapest
    Iceland,Republic of Iceland|Icelandic,Icelander,Icelanders|Reykjavik
    India,Republic of India,Bharat|Indian,Indians,Anglo-Indian|New Delhi,Delhi
    Indonesia,Republic of Indonesia,Dutch East Indies|Indonesian,Indonesians|Jakarta
    Iran,Islamic Republic of Iran,Persia|Iranian,Iranians,Persian,Irani,Iranis,Persians|Tehran,Teheran
    Iraq,Republic of Iraq,Al-Iraq,Irak|Iraqi,Iraqis,Iraki,Irakis|Baghdad,Bagdad
    Ireland,Republic of Ireland,Irish Republic,Eire|Irish,Irishman,Irish person,Irelander,Irishwoman,Irish persons,Irelanders,Irishmans,Irishwomans|Dublin
    Israel,State of Israel,Yisrael,Zion,Sion|Israeli,Israelis|Jerusalem,Tel Aviv
    Italy,Italian Republic,Italia|Italian,Italians|Rome,Eternal City
    Jamaica|Jamaican,Jamaicans|Kingston
    Japan,Japanese Islands,Japanese Archipelago|Japanese,Nipponese|Tokyo
    Jordan,Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman
    Kazakhstan,Republic of Kazakhstan,Kazakstan,Kazakh,Kazak|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis|Astana
    Kenya,Republic of Kenya|Kenyan,Kenyans|Nairobi
    Kosovo|Kosovan,Kosovar,Kosovars|Pristina
    Kuwait,State of Kuwait,Kuwait City,Koweit|Kuwaiti,Kuwaitis|
    Latvia,Republic of Latvia|Latvian,Latvians|Riga
    Lebanon,Lebanese Republic|Lebanese|Beirut,Bayrut
    Libya,Socialist People's Libyan Arab Jamahiriya|Libyan,Libyans|Tripoli,Tarabulus Al-Gharb
    Lithuania,Republic of Lithuania,Lietuva|Lithuanian,Lithuanians|Vilnius,Vilna,Vilno,Wilno
    Luxembourg,Grand Duchy of Luxembourg,Luxemburg|Luxembourgish,Luxembourgian,Luxemburger,Luxembourger,Luxemburgers,Luxembourgers|Luxembourg-Ville,Luxembourg,Luxemburg,Luxembourg City
    Macedonia,North Macedonia,Republic of North Macedonia|Macedonian,Macedonians|Skopje
    Malaysia,Malaya|Malaysian,Malaysians,Malayan|Kuala Lumpur,Putrajaya
    Mali,Republic of Mali,French Sudan|Malian,Malians|Bamako
    Malta,Republic of Malta|Maltese|Valletta,Valetta
    Mexico,United Mexican States|Mexican,Mexicans|Mexico City,Ciudad de Mexico
    Moldova,Republic of Moldova,Moldavia|Moldovan,Moldovans|Chisinau,Kishinev
    Mongolia,Mongolian People's Republic,Outer Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator,Urga,Kulun
    Montenegro,Crna Gora|Montenegrin,Montenegrins|Podgorica
    Morocco,Kingdom of Morocco,Maroc,Marruecos,Al-Magrib|Moroccan,Moroccans,Maroc|Rabat
    Myanmar,Burma,Republic of Myanmar,Union of Burma|Burmese|Naypyidaw,Yangon,Rangoon
    Nepal,Federal Democratic Republic of Nepal,Kingdom of Nepal|Nepali,Nepalese,Nepalis|Kathmandu,Katmandu
    Netherlands,Holland,Kingdom of the Netherlands,The Netherlands,Kingdom of The Netherlands,Nederland|Dutch,Dutchman|The Hague,Amsterdam
    New Zealand|New Zealander,New Zealanders,Kiwi,Kiwis|Wellington
    Nigeria,Federal Republic of Nigeria|Nigerian,Nigerians|Abuja
    North Korea,Korea,Democratic People's Republic of Korea,D.P.R.K.,DPRK|North Korean,North Koreans|Pyongyang
    Norway,Kingdom of Norway,Norge,Noreg|Norwegian,Norwegians,Norse,Norseman,Norsemans,Norses|Oslo,Christiania
    Pakistan,Islamic Republic of Pakistan,West Pakistan|Pakistani,Pakistanis|Islamabad
    Palestine|Palestinian,Palestinians|Ramallah
    Panama,Republic of Panama|Panamanian,Panamanians|Panama City
    Peru,Republic of Peru|Peruvian,Peruvians|Lima
    Philippines,Republic of the Philippines|Philippine,Filipino,Filipina,Filipinos|Manila
    Poland,Republic of Poland,Polska|Polish,Pole,Poles|Warsaw,Warszawa
    Portugal,Portuguese Republic|Portuguese,Lusitanian|Lisbon,Lisboa
    Qatar,State of Qatar,Katar,State of Katar|Qatari,Qataris,Katari,Kataris|Doha,Bida,El Beda
    Romania,Roumania,Rumania|Romanian,Romanians,Rumanian,Roumanian,Rumanians|Bucharest,Bucharesti,Bucuresti
    Russia,Russian Federation|Russian,Russians|Moscow,Kremlin
    Rwanda,Rwandese Republic,Ruanda|Rwandan,Rwandans,Ruandan|Kigali
    Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudis,Saudi-Arabian,Saudi Arabian,Saudi Arabians|Riyadh
    Scotland|Scottish,Scot,Scots|Edinburgh
    Senegal,Republic of Senegal|Senegalese|Dakar
    Serbia,Republic of Serbia,Srbija|Serbian,Serb,Serbs,Serbians|Belgrade,Beograd
    Singapore,Republic of Singapore|Singaporean,Singaporeans|
    Slovakia,Slovak Republic|Slovak,Slovaks,Slovakian|Bratislava,Pressburg,Pozsony
    Slovenia,Republic of Slovenia,Slovenija|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
    Somalia,Federal Republic of Somalia|Somali,Somalis,Somalian|Mogadishu,Mogadiscio
    South Africa,Republic of South Africa|South African,South Africans,Afrikaans,Afrikaner|Pretoria
    South Korea,Republic of Korea|South Korean,South Koreans|Seoul
    South Sudan,Republic of South Sudan|South Sudanese|Juba
    Spain,Kingdom of Spain,Espana|Spanish,Spaniard,Spaniards|Madrid
    Sri Lanka,Democratic Socialist Republic of Sri Lanka,Ceylon|Sri Lankan,Sri Lankans,Sinhalese,Singhalese|Colombo
    Sudan,Republic of the Sudan,Soudan|Sudanese|Khartoum
    Sweden,Kingdom of Sweden,Sverige|Swedish,Swede,Swedes|Stockholm
    Switzerland,Swiss Confederation,Suisse,Schweiz,Svizzera|Swiss|Bern,Berne
    Syria,Syrian Arab Republic|Syrian,Syrians|Damascus,Dimash
    Taiwan,Nationalist China,Republic of China|Taiwanese,Formosan|Taipei,Taipeh
    Tanzania,United Republic of Tanzania|Tanzanian,Tanzanians|Dar es Salaam
    Thailand,Kingdom of Thailand,Siam|Thai,Thais,Tai,Siamese,Tais|Bangkok,Krung Thep
    Tunisia,Republic of Tunisia|Tunisian,Tunisians|Tunis
    Turkey,Türkiye,Republic of Türkiye|Turkish,Turk,Turks|Ankara
    Uganda,Republic of Uganda|Ugandan,Ugandans|Kampala
    Ukraine,Ukrayina|Ukrainian,Ukrainians,Ukranian,Ukranians|Kyiv,Kiev,Kyyiv
    United Arab Emirates,UAE|Emirati,Emiratis|Abu Dhabi
    United States,US,U.S.,USA,U.S.A.,America,United States of America|American,Americans,US,U.S.|Washington,White House,Pentagon,District of Columbia,D.C.,DC
    Uruguay,Eastern Republic of Uruguay|Uruguayan,Uruguayans|Montevideo
    Uzbekistan,Republic of Uzbekistan,Uzbek|Uzbek,Uzbeks,Uzbekistani|Tashkent,Taskent
    Vatican|Vatican|Vatican,Holy See
    Venezuela,Bolivarian Republic of Venezuela,Republic of Venezuela|Venezuelan,Venezuelans|Caracas
    Vietnam,Viet Nam,Socialist Republic of Viet Nam,Socialist Republic of Vietnam,Annam|Vietnamese,Annamese|Hanoi
    Wales|Welsh|Cardiff
    Yemen,Republic of Yemen|Yemeni,Yemenis|Sanaa,Sana'a
    Zambia,Republic of Zambia,Northern Rhodesia|Zambian,Zambians|Lusaka
    Zimbabwe,Republic of Zimbabwe,Rhodesia,Southern Rhodesia|Zimbabwean,Zimbabweans,Rhodesian|Harare
    Andorra,Principality of Andorra|Andorran,Andorrans|
    Antigua and Barbuda||St. John's,Saint John's
    Anguilla|Anguillan|
    Angola,Republic of Angola|Angolan,Angolans|Luanda
    Antarctica||
    American Samoa,Eastern Samoa||
    Aruba||
    Åland Islands||
    Barbados|Barbadian,Barbadians|Bridgetown
    Burkina Faso,Upper Volta||
    Bahrain,Kingdom of Bahrain,Bahrain Island,Bahrein,Bahrein Island|Bahraini,Bahreini,Bahrainis,Bahreinis|
    Burundi,Republic of Burundi|Burundi,Burundian,Burundians|Bujumbura,Usumbura
    Benin,Republic of Benin,Dahomey|Beninese|Porto Novo
    Saint Barthélemy||
    Bermuda,Bermudas|Bermudan,Bermudian,Bermudans,Bermudians|
    Brunei Darussalam||
    Bonaire||
    Bahamas,Commonwealth of the Bahamas,Bahama Islands|Bahamian,Bahamians|Nassau
    Bhutan,Kingdom of Bhutan|Bhutanese,Bhutani,Bhutanis|
    Bouvet Island||
    Botswana,Republic of Botswana|Botswanan|Gaborone
    Belize,British Honduras||
    Cocos||
    Central African Republic,Central Africa||Bangui
    Côte d'Ivoire,Republic of Côte d'Ivoire||
    Cook Islands||
    Costa Rica,Republic of Costa Rica|Costa Rican,Costa Ricans|San Jose
    Cabo Verde,Republic of Cabo Verde||
    Curaçao||
    Christmas Island||
    Djibouti,Republic of Djibouti|Djiboutian,Djiboutians|
    Dominica,Commonwealth of Dominica||Roseau
    Dominican Republic|Dominican,Dominicans|Santo Domingo,Ciudad Trujillo
    Western Sahara,Spanish Sahara||
    Falkland Islands||
    Micronesia,Federated States of Micronesia||Kolonia
    Faroe Islands,Faeroe Islands,Faroes,Faeroes||
    Gabon,Gabonese Republic,Gabun|Gabonese|Libreville
    Grenada|Grenadian,Grenadians|St. George's
    French Guiana||
    Guernsey||
    Gibraltar,Rock of Gibraltar,Calpe|Gibraltarian,Gibraltarians|
    Greenland,Gronland,Kalaallit Nunaat||
    Gambia,Republic of the Gambia,The Gambia,Republic of The Gambia|Gambian,Gambians|Banjul
    Guinea,Republic of Guinea,French Guinea|Guinean,Guineans|Conakry,Konakri
    Guadeloupe||
    Equatorial Guinea,Republic of Equatorial Guinea,Spanish Guinea||
    South Georgia and the South Sandwich Islands||
    Guam||
    Guinea-Bissau,Republic of Guinea-Bissau,Guine-Bissau,Portuguese Guinea||Bissau
    Guyana,Republic of Guyana,Co-operative Republic of Guyana,British Guiana|Guyanese|Georgetown,Stabroek
    Hong Kong,Hong Kong Special Administrative Region of China||
    Heard Island and McDonald Islands||
    Honduras,Republic of Honduras|Honduran,Hondurans|Tegucigalpa
    Isle of Man||
    British Indian Ocean Territory||
    Jersey||
    Kyrgyzstan,Kyrgyz Republic,Kirghizia,Kirgizia,Kirghiz,Kirgiz,Kirghizstan,Kirgizstan|Kyrgyzstani|Bishkek,Biskek,Frunze
    Kiribati,Republic of Kiribati||Tarawa,Bairiki
    Comoros,Union of the Comoros,Federal Islamic Republic of the Comoros||
    Saint Kitts and Nevis,Federation of Saint Kitts and Nevis,Saint Christopher-Nevis,St. Christopher-Nevis,St. Kitts and Nevis||Basseterre
    Cayman Islands||George Town
    Laos,Lao People's Democratic Republic|Laotian|Vientiane
    Saint Lucia,St. Lucia||
    Liechtenstein,Principality of Liechtenstein|Liechtensteiner,Liechtensteiners|Vaduz
    Liberia,Republic of Liberia|Liberian,Liberians|Monrovia
    Lesotho,Kingdom of Lesotho,Basutoland||Maseru
    Monaco,Principality of Monaco|Monacan,Monegasque,Monegasques,Monacans|Monaco-Ville
    Saint Martin,St. Martin,Saint Maarten,St. Maarten||
    Madagascar,Republic of Madagascar,Malagasy Republic|Madagascan,Madagascans|Antananarivo
    Marshall Islands,Republic of the Marshall Islands||
    Macao,Macao Special Administrative Region of China,Macau||
    Northern Mariana Islands,Commonwealth of the Northern Mariana Islands||
    Martinique||
    Mauritania,Islamic Republic of Mauritania,Mauritanie,Muritaniya|Mauritanian,Mauritanians|Nouakchott
    Montserrat|Montserratian,Montserratians|
    Mauritius,Republic of Mauritius|Mauritian,Mauritians|Port Louis
    Maldives,Republic of Maldives|Maldivian,Maldivan,Maldivians,Maldivans|
    Malawi,Republic of Malawi,Nyasaland|Malawian,Malawians|Lilongwe
    Mozambique,Republic of Mozambique,Mocambique|Mozambican,Mozambicans|Maputo
    Namibia,Republic of Namibia,South West Africa|Namibian,Namibians|Windhoek
    New Caledonia|New Caledonian|
    Niger,Republic of the Niger,Republic of Niger|Nigerien,Nigeriens|Niamey
    Norfolk Island||
    Nicaragua,Republic of Nicaragua|Nicaraguan,Nicaraguans|Managua
    Nauru,Republic of Nauru|Nauruan,Nauruans|
    Niue||
    Oman,Sultanate of Oman,Muscat and Oman|Omani,Omanis|Masqat
    French Polynesia,French Oceania||
    Papua New Guinea,Independent State of Papua New Guinea||Port Moresby
    Saint Pierre and Miquelon||
    Pitcairn||
    Puerto Rico,Porto Rico,Commonwealth of Puerto Rico||San Juan
    Palau,Republic of Palau||
    Paraguay,Republic of Paraguay|Paraguayan,Paraguayans|
    Réunion||
    Solomon Islands||Honiara
    Seychelles,Republic of Seychelles|Seychellois|
    Saint Helena||
    Svalbard and Jan Mayen||
    Sierra Leone,Republic of Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
    San Marino,Republic of San Marino|San Marinese|
    Suriname,Republic of Suriname,Surinam,Dutch Guiana,Netherlands Guiana||Paramaribo
    Sao Tome and Principe,Democratic Republic of Sao Tome and Principe,Sao Tome e Principe,Sao Thome e Principe,St. Thomas and Principe||Sao Tome
    El Salvador,Republic of El Salvador,Salvador|Salvadoran,Salvadorean,Salvadorian,Salvadorans,Salvadorians,Salvadoreans|San Salvador
    Sint Maarten||
    Eswatini,Kingdom of Eswatini||
    Turks and Caicos Islands||
    Chad,Republic of Chad,Tchad|Chadian,Chadians|N'Djamena,Ndjamena,Fort-Lamy
    French Southern Territories||
    Togo,Togolese Republic|Togolese|Lome
    Tajikistan,Republic of Tajikistan,Tadzhikistan,Tadzhik,Tadjik,Tajik|Tajikistani|Dushanbe,Dusanbe,Dyushambe,Stalinabad
    Tokelau||
    Timor-Leste,Democratic Republic of Timor-Leste||
    Turkmenistan,Turkomen,Turkmen,Turkmenia|Turkmen|Ashkhabad
    Tonga,Kingdom of Tonga,Friendly Islands|Tongan,Tongans|
    Trinidad and Tobago,Republic of Trinidad and Tobago||
    Tuvalu||Funafuti
    United States Minor Outlying Islands||
    Holy See,The Holy See,State of the Vatican City||
    Saint Vincent and the Grenadines,St. Vincent and the Grenadines||
    Virgin Islands,British Virgin Islands,Virgin Islands of the United States||
    Vanuatu,Republic of Vanuatu,New Hebrides||Port Vila,Vila
    Wallis and Futuna||
    Samoa,Independent State of Samoa,Western Samoa,Samoa i Sisifo|Samoan|Apia
    Mayotte||
    """
}
