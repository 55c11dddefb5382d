import Foundation

extension SmallZone {
    /// A chain of the two parks: foil and a film from abroad become cells, cells become packs; a second foil mill is planned.
    static func addChains(to folder: String) throws {
        let files = [
            "goods.csv": """
                good,name_en,name_zh,name_vi,unit,kg_per_unit,raw,codes,source
                ingot,Aluminium ingot,铝锭,Nhôm thỏi,t,,yes,7601.10,HS 2022
                foil,Aluminium foil,铝箔,Lá nhôm,t,,,7607.11,HS 2022
                film,Film,薄膜,Màng,t,,,3921.19,HS 2022
                salt,Salt,盐,Muối,t,,yes,2501.00,HS 2022
                coating,Coating,涂层,Lớp phủ,t,,,3824.99,HS 2022
                cell,Cells,电芯,Tế bào pin,kWh,6,,8507.60,HS 2022
                pack,Packs,电池包,Bộ pin,kWh,7,,8507.60,HS 2022

                """,
            "cells.yaml": """
                chain: cells
                name: {en: Cells and packs, zh: 电芯与电池包, vi: Pin}
                processes:
                  - process: foil-rolling
                    name: {en: Foil rolling, zh: 铝箔轧制, vi: Cán lá}
                    provenance: assumed
                    source: mass balance
                    inputs:
                      - {good: ingot, quantity: "1", yield: "80"}
                    outputs:
                      - {good: foil, quantity: "1"}
                  - process: coating-making
                    name: {en: Coating making, zh: 涂层生产, vi: Làm lớp phủ}
                    provenance: assumed
                    source: mass balance
                    inputs:
                      - {good: salt, quantity: "1"}
                    outputs:
                      - {good: coating, quantity: "1"}
                  - process: cell-making
                    name: {en: Cell making, zh: 电芯生产, vi: Làm tế bào pin}
                    provenance: assumed
                    source: masses per kWh
                    unlisted: true
                    inputs:
                      - {good: foil, quantity: "2"}
                      - {good: film, quantity: "1"}
                      - {good: coating, quantity: "1"}
                    outputs:
                      - {good: cell, quantity: "1000"}
                  - process: packing
                    name: {en: Packing, zh: 组装, vi: Lắp bộ}
                    provenance: assumed
                    source: a kWh of cells for a kWh of packs
                    unlisted: true
                    inputs:
                      - {good: cell, quantity: "1"}
                    outputs:
                      - {good: pack, quantity: "1"}

                """,
            "capacities.csv": """
                holder,process,place,quantity,unit,from,until,standing,provenance,source
                Sample Foils,foil-rolling,north-park,300,t,2023-01-01,,running,synthetic,made for tests
                Second Foils,foil-rolling,south-park,700,t,2025-01-01,,planned,synthetic,made for tests
                Sample Cells,cell-making,north-park,400000,kWh,2023-01-01,,running,synthetic,made for tests
                Sample Packs,packing,south-park,400000,kWh,2023-01-01,,running,synthetic,made for tests

                """,
            "flows.csv": """
                kind,good,place,quantity,unit,from,until,provenance,source
                demand,pack,south-park,400000,kWh,2023-01-01,,synthetic,made for tests
                import,film,north-park,500,t,2023-01-01,,synthetic,made for tests
                import,coating,north-park,250,t,2023-01-01,,synthetic,made for tests

                """,
            "links.csv": """
                supplier,buyer,good,basis,from,provenance,source
                Sample Cells,Sample Packs,cell,declared,2023-01-01,synthetic,made for tests

                """,
        ]
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
    }
}
