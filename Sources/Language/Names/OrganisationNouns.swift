/// Nouns that head the name or the description of an organisation or a group that speaks.
///
/// Compiled for this project from general knowledge.
public enum OrganisationNouns {
  public static func isOrganisationNoun(_ word: String) -> Bool { nouns.contains(word) || legalForms.contains(word) }

  /// "Ltd", "Inc.", "GmbH".
  static func isLegalForm(_ word: String) -> Bool {
    legalForms.contains(word) || legalForms.contains(word.hasSuffix(".") ? String(word.dropLast()) : word)
  }

  /// Groups without a name of their own: "police", "officials", "the defence".
  public static func isGroupNoun(_ word: String) -> Bool { groups.contains(word) }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  private static let legalForms = set(
    "ltd limited inc corp co plc llc llp gmbh ag sa sas nv bv ab as oy spa srl kg pty")

  private static let nouns = set(
    """
    academy administration agency airline airlines airport airways alliance army assembly association authority bakery bank
    board brewery broadcaster brigade brothers builder builders bureau business cabinet campaign carrier center centre chain chamber charity
    church cinema city clinic club coalition college command commission committee community company confederation congress
    consortium consulate contractor cooperative co-operative corporation council county court daily defence defense
    department developer directorate district embassy employer enterprise enterprises exchange faculty family federation
    ferries firm firms force forces forum foundation foundry front fund gallery government governorate group groups guard hall
    hospital hospitals hotel industries inquiry insurer inspectorate institute institution investigators journal judiciary
    jury laboratory laboratories league legislature library line lines magazine manufacturer media ministry mission monitor
    movement museum navy network newspaper newspapers office ombudsman operator opposition orchestra organisation
    organization outlet paper parliament partners partnership party plant platform police prefecture presidency press
    producer prosecution provider publisher publication quay railway railways red-cross refinery regulator report republic
    restaurant retailer school schools secretariat senate service services shop society start-up station store studio supplier
    syndicate synod systems taskforce team theatre theater think-tank times tribunal treasury troupe trust union unions
    university utility watchdog works zoo tank harbour port post courier gazette herald tribune dispatch observer telegraph
    """)

  private static let groups = set(
    """
    police officers officials authorities prosecutors investigators rescuers firefighters doctors scientists researchers
    experts analysts economists residents neighbours neighbors witnesses critics supporters opponents campaigners
    activists protesters unions lawmakers diplomats sources lawyers organisers organizers leaders ministers management staff
    workers forecasters meteorologists astronomers friends relatives parents colleagues advisers aides reporters
    journalists media newspapers historians economists industry hospitals companies councils governments rebels troops
    militants republicans democrats conservatives liberals voters readers users customers passengers
    """)
}
