extension CareView {
  /// The service at `row` of the directory's services.
  public func servicePage(_ row: Int) -> Page { Page(title: "Service", sections: []) }
}
