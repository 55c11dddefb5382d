import Figures
import Formats
import Testing

@testable import Commands

@Suite("Figures and their why as JSON")
struct FigureJSONTests {
    @Test("A level: decimals as strings, base unit, ISO period, marks")
    func level() throws {
        let figure = SampleFigures.figure(try SampleFigures.sum(), response: ResponseRate(due: 4, answered: 3))
        #expect(
            JSONWriter.text(FigureJSON(language: .english).value(of: figure), .pretty) == """
                {
                  "address": "output.gross/parks/all/2024-07.ytd/level",
                  "title": "Output, Parks",
                  "period": "2024-01/2024-07",
                  "value": "1210000000.00",
                  "unit": "CNY",
                  "text": "1.21 billion yuan",
                  "bound": "=",
                  "asOf": "2024-08-20",
                  "state": "working",
                  "provenance": [
                    "synthetic"
                  ],
                  "flags": [
                    "synthetic",
                    "working"
                  ],
                  "response": {
                    "due": 4,
                    "answered": 3,
                    "imputed": 0,
                    "percent": "75.00"
                  },
                  "remarks": []
                }
                """)
    }

    @Test("A growth carries its ratio")
    func growth() throws {
        let rest = Remark(
            kind: .impliedRest, address: SampleFigures.level.with(measure: .rest(.growth(.comparable, baseYear: nil))),
            value: .ratio(Ratio(numerator: -207, denominator: 1000)), unit: .percent)
        let figure = SampleFigures.figure(try SampleFigures.growth(), remarks: [rest])
        #expect(
            JSONWriter.text(FigureJSON(language: .english).value(of: figure), .pretty) == """
                {
                  "address": "output.gross/parks/all/2024-07.ytd/growth.comparable",
                  "title": "Output, Parks",
                  "period": "2024-01/2024-07",
                  "value": "10.00",
                  "unit": "%",
                  "text": "+10.0%",
                  "ratio": {
                    "numerator": "110000000",
                    "denominator": "1100000000",
                    "percent": "10.0000"
                  },
                  "bound": "=",
                  "asOf": "2024-08-20",
                  "state": "working",
                  "provenance": [
                    "synthetic"
                  ],
                  "flags": [
                    "synthetic",
                    "working"
                  ],
                  "remarks": [
                    {
                      "kind": "implied-rest",
                      "address": "output.gross/parks/all/2024-07.ytd/rest.growth.comparable",
                      "value": "-20.70",
                      "unit": "%",
                      "text": "−20.7%",
                      "ratio": {
                        "numerator": "-0.000207",
                        "denominator": "0.001",
                        "percent": "-20.7000"
                      },
                      "sentence": "The rest, without the published part: −20.7%."
                    }
                  ]
                }
                """)
    }

    @Test(
        "An unknown value is null with its reason, as a code and in words",
        arguments: [
            (Language.english, "the base is zero"), (.chinese, "基数为零"), (.vietnamese, "mức gốc bằng không")
        ])
    func unknown(language: Language, reason: String) {
        let json = FigureJSON(language: language).value(of: SampleFigures.figure(SampleFigures.unknown()))
        #expect(json["value"] == .null)
        #expect(json["reason"] == "zero-base")
        #expect(json["reasonText"] == .string(reason))
        #expect(json["ratio"] == nil)
    }

    @Test("A why: every node with its operation, closed nodes said to be so, leaves with their cell")
    func derivation() throws {
        let json = DerivationJSON(language: .english).node(try SampleFigures.growth())
        #expect(
            JSONWriter.text(json, .pretty) == """
                {
                  "address": "output.gross/parks/all/2024-07.ytd/growth.comparable",
                  "title": "Parks",
                  "operation": "growth",
                  "value": "10.00",
                  "unit": "%",
                  "text": "+10.0%",
                  "ratio": {
                    "numerator": "110000000",
                    "denominator": "1100000000",
                    "percent": "10.0000"
                  },
                  "rounding": {
                    "places": 2,
                    "rule": "half-up"
                  },
                  "children": [
                    {
                      "address": "output.gross/parks/all/2024-07.ytd/level",
                      "title": "Parks",
                      "operation": "sum",
                      "value": "1210000000.00",
                      "unit": "CNY",
                      "text": "1.21 billion yuan",
                      "children": [
                        {
                          "address": "output.gross/north-park/all/2024-07.ytd/level",
                          "title": "North Park",
                          "operation": "sum",
                          "value": "1005234120.00",
                          "unit": "CNY",
                          "text": "1.01 billion yuan",
                          "children": [
                            {
                              "address": "output.gross/foils/all/2024-07.ytd/level",
                              "title": "Sample Foils",
                              "operation": "reported",
                              "value": "5234120.00",
                              "unit": "CNY",
                              "text": "5.23 million yuan",
                              "document": {
                                "sha256": "abababababababababababababababababababababababababababababababab",
                                "name": "output-2024-07.csv",
                                "row": 17,
                                "field": "output_ytd",
                                "headers": [
                                  "output_ytd"
                                ],
                                "text": "5234.12",
                                "unit": "千元",
                                "factor": "1000",
                                "provenance": "synthetic",
                                "knownOn": "2024-08-09",
                                "recordedAt": "2024-08-09T00:00:00.000000Z",
                                "enteredBy": "clerk",
                                "filing": "north#12"
                              }
                            },
                            {
                              "address": "output.gross/cells/all/2024-07.ytd/level",
                              "title": "Sample Cells",
                              "operation": "reported",
                              "value": "1000000000.00",
                              "unit": "CNY",
                              "text": "1 billion yuan",
                              "document": {
                                "sha256": "abababababababababababababababababababababababababababababababab",
                                "name": "output-2024-07.csv",
                                "row": 18,
                                "field": "output_ytd",
                                "headers": [
                                  "output_ytd"
                                ],
                                "text": "1000000",
                                "unit": "千元",
                                "factor": "1000",
                                "provenance": "synthetic",
                                "knownOn": "2024-08-09",
                                "recordedAt": "2024-08-09T00:00:00.000000Z",
                                "enteredBy": "clerk",
                                "filing": "north#12"
                              }
                            }
                          ]
                        },
                        {
                          "address": "output.gross/south-park/all/2024-07.ytd/level",
                          "title": "South Park",
                          "operation": "sum",
                          "value": "204765880.00",
                          "unit": "CNY",
                          "text": "204.8 million yuan",
                          "deferred": true,
                          "childCount": 3
                        }
                      ]
                    },
                    {
                      "address": "output.gross/parks/all/2024-07.ytd/base.comparable",
                      "title": "Parks",
                      "operation": "sum",
                      "value": "1100000000.00",
                      "unit": "CNY",
                      "text": "1.1 billion yuan",
                      "deferred": true
                    }
                  ]
                }
                """)
    }

    @Test("A modelled value says its tolerance, and its rounding")
    func modelled() throws {
        var node = try SampleFigures.growth()
        node.operation = .rootOfRatio
        node.value = .modelled(RoundedDecimal(coefficient: 48_809, places: 4), tolerance: RoundedDecimal(coefficient: 5, places: 5))
        let json = DerivationJSON(language: .english).node(node)
        #expect(json["value"] == "4.88")
        #expect(json["modelled"] == ["value": "4.8809", "tolerance": "0.00005"])
        #expect(json["rounding"] == ["places": 2, "rule": "half-up"])
    }
}
