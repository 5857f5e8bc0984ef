/// What `frame.mustache` shows: everything around the content of a page.
struct PageFrame {
  struct Link {
    var address: String
    var label: String
    var count: String?
    var isCurrent: Bool
    var action: String?
  }

  var title: String
  var style: String
  var script: String
  var keys: String
  var reviewer: String
  var formToken: String
  /// Where undo and redo come back to.
  var here: String
  var links: [Link]
  var undoKey: String?
  var redoKey: String?
  var notice: NoticeView?
  var content: String
}

struct NoticeView {
  var text: String
  var isError: Bool
  /// The draft in the browser that is let go.
  var saved: String?
}
