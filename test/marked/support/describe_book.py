"""Everything openpyxl knows of a workbook, a fact a line, so that two can be compared."""

import sys

from openpyxl import load_workbook

def style(side):
    return side.style if side else None


book = load_workbook(sys.argv[1])
print("active", book.active.title)
names = book.defined_names
for defined in names.definedName if hasattr(names, "definedName") else names.values():
    print("name", defined.name, defined.attr_text)
for sheet in book.worksheets:
    def say(*facts):
        print(sheet.title, *facts, sep="\t")

    say("state", sheet.sheet_state, sheet.freeze_panes, sheet.auto_filter.ref, sheet.protection.sheet)
    say("print", sheet.print_area, sheet.print_title_rows, sheet.page_setup.orientation, sheet.page_setup.paperSize)
    say("head", sheet.oddHeader.center.text)
    say("merged", sorted(map(str, sheet.merged_cells.ranges)))
    say("charts", len(sheet._charts), "images", len(sheet._images), "tables", sorted(sheet.tables))
    for rule_range in sheet.conditional_formatting:
        say("conditional", rule_range.sqref, [rule.type for rule in rule_range.rules])
    for choice in sheet.data_validations.dataValidation:
        say("choices", choice.sqref, choice.type, choice.formula1)
    for letter, column in sorted(sheet.column_dimensions.items()):
        say("column", letter, round(column.width, 2), column.hidden)
    for number, row in sorted(sheet.row_dimensions.items()):
        if row.height is not None:
            say("row", number, row.height)
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None and not cell.has_style and cell.comment is None:
                continue
            say(
                "cell", cell.coordinate, repr(cell.value), cell.number_format, cell.font.name, cell.font.sz, cell.font.b,
                cell.font.i, style(cell.border.left), style(cell.border.bottom), cell.alignment.horizontal,
                cell.protection.locked, cell.hyperlink.target if cell.hyperlink else None,
            )
            say("fill", cell.coordinate, cell.fill.patternType, cell.fill.fgColor.rgb)
            if cell.comment:
                say("comment", cell.coordinate, cell.comment.author, repr(cell.comment.text))
