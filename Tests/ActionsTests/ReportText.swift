/// Reports of the three sample enterprises as text.
enum ReportText {
    static let foils = "91000000DEM0TWP01F"
    static let cells = "91000000DEM0TWP02J"
    static let cars = "91000000DEM0TWP03M"
    static let header = "enterprise,period,output_month,output_ytd,output_month_prior,output_ytd_prior\n"

    static let february = header + """
        \(foils),2024-02,,52000.00,,50000.00
        \(cells),2024-02,,88000.00,,40000.00
        \(cars),2024-02,,120000.00,,125000.00

        """
    static let march = header + """
        \(foils),2024-03,30000.00,82000.00,27000.00,77000.00
        \(cells),2024-03,51000.00,139000.00,23000.00,63000.00
        \(cars),2024-03,64000.00,184000.00,66000.00,191000.00

        """
}
