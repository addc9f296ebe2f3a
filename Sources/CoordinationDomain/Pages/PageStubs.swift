extension CareView {
  public func actionPage(_ row: Int) -> Page { Page(title: "Action", sections: []) }
  public func servicePage(_ row: Int) -> Page { Page(title: "Service", sections: []) }
  public func teamPage(_ row: Int) -> Page { Page(title: "Team", sections: []) }
  public func localityPage(_ row: Int) -> Page { Page(title: "Locality", sections: []) }
  public func professionalPage(_ row: Int) -> Page { Page(title: "Professional", sections: []) }
  public func meetingPage(_ row: Int) -> Page { Page(title: "Meeting", sections: []) }
  public func agendaItemPage(_ row: Int) -> Page { Page(title: "Item", sections: []) }
}
