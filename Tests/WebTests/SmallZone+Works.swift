import Foundation

extension SmallZone {
    static let project = "foil-mill"

    /// Projects with their investment, a contract, and two turbines with their readings.
    static func addWorks(to folder: String) throws {
        let files = [
            "projects-2024-01-10.csv": """
                project,phase,from,name_en,name_zh,name_vi,owner,district,park,area,class,kind,status,planned_total,planned_start,planned_completion
                foil-mill,1,2022-03-01,Foil Mill,铝箔厂,Nhà máy lá nhôm,Sample Foils,old-town,north-park,area-riverside,3252,industrial,planned,10000.00,2022-06-01,2024-03-31
                foil-mill,1,2023-01-15,Foil Mill,铝箔厂,Nhà máy lá nhôm,Sample Foils,old-town,north-park,area-riverside,3252,industrial,under-construction,12000.00,2022-06-01,2024-12-31
                <script>alert(1)</script>,1,2023-05-01,=1+1 <img src=x onerror=alert(1)>,<b>粗</b>,"'"";--",@cmd,old-town,north-park,area-riverside,3252,industrial,signed,,,

                """,
            "investment-2024-03.csv": "project,period,invested_month,invested_ytd\nfoil-mill,2024-03,300.00,800.00\n",
            "contracts-2023-12-01.csv": """
                contract,from,party,park,project,stage,amount
                c-1,2023-12-01,Sample Foils,north-park,foil-mill,landed,12000.00
                c-2,2023-12-01,Sample Cells,north-park,,signed,5000.00

                """,
            "facilities-2023-12-01.csv": """
                facility,from,name_en,name_zh,name_vi,operator,district,park,area,class,capacity,status
                turbine-1,2023-12-01,Turbine 1,风机1,Tua-bin 1,Sample Wind,old-town,north-park,area-riverside,4415,8500,running
                turbine-2,2024-02-01,Turbine 2,风机2,Tua-bin 2,Sample Wind,old-town,north-park,area-riverside,4415,8500,running

                """,
            "readings-2024-02-29.csv": "facility,day,reading\nturbine-1,2024-02-29,2000000\nturbine-2,2024-02-29,500000\n",
            "readings-2024-03-31.csv": "facility,day,reading\nturbine-1,2024-03-31,3100000\nturbine-2,2024-03-31,1400000\n",
        ]
        for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
    }
}
