"""A workbook as an office might keep it: chart (of the kind asked), drop-downs, conditional formats, filter, comments, hidden sheet."""

import sys

from openpyxl import Workbook
from openpyxl import chart as charts
from openpyxl.chart import Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

book = Workbook()
sheet = book.active
sheet.title = "领导任职"
sheet.append(["苇川县组织史资料领导任职表"])
sheet.append(["序号", "机构", "职务", "姓名", "任职时间", "离任时间"])
sheet.append([1, "县委", "书记", "张三", "1998.3", "1993.6"])
sheet.append([2, "县委", "副书记", "李四", "1993.6", "=E4"])
sheet.append([3, "县委", "副书记", "王五", "1995.1", "1998.3"])
sheet.merge_cells("A1:F1")
sheet.merge_cells("B3:B4")
sheet["A1"].font = Font(name="黑体", size=18, bold=True)
sheet["A1"].alignment = Alignment(horizontal="center")
sheet["F3"].fill = PatternFill("solid", fgColor="FFCCFFCC")
sheet["F3"].font = Font(color="FF0000FF", italic=True)
sheet["F3"].border = Border(left=Side("thick"), bottom=Side("double"))
sheet["F3"].number_format = "@"
sheet["F3"].protection = Protection(locked=False)
sheet["D3"].comment = Comment("查干部档案", "王档案")
sheet["F3"].comment = Comment("待核", "王档案")
sheet["G9"].border = Border(top=Side("thin"))
for letter, width in zip("ABCDEF", (6, 20, 14, 10, 12, 12)):
    sheet.column_dimensions[letter].width = width
sheet.column_dimensions["C"].hidden = True
sheet.row_dimensions[3].height = 40
sheet.auto_filter.ref = "A2:F5"
sheet.freeze_panes = "C3"
choices = DataValidation(type="list", formula1='"书记,副书记,常委"', allow_blank=True)
choices.add("C3:C200")
sheet.add_data_validation(choices)
sheet.conditional_formatting.add("A3:A5", CellIsRule(operator="greaterThan", formula=["1"], font=Font(bold=True)))
sheet.conditional_formatting.add("A3:A5", ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="FF0000"))
sheet.print_title_rows = "1:2"
sheet.print_area = "A1:F5"
sheet.page_setup.orientation = "landscape"
sheet.page_setup.paperSize = 9
sheet.oddHeader.center.text = "内部资料"
sheet["B5"].hyperlink = "https://example.org/"
chart = getattr(charts, sys.argv[2] if len(sys.argv) > 2 else "BarChart")()
chart.add_data(Reference(sheet, min_col=1, min_row=2, max_row=5), titles_from_data=True)
sheet.add_chart(chart, "H4")
sheet.protection.sheet = True

plain = book.create_sheet("党员统计")
plain.append(["年份", "党员总数"])
plain.append([1993, 12000])
plain.append([1994, "=B2+100"])
plain.add_table(Table(displayName="统计", ref="A1:B3"))
hidden = book.create_sheet("人物")
hidden.append(["姓名", "性别"])
hidden.append(["张三", "男"])
hidden.sheet_state = "hidden"
total = DefinedName("合计", attr_text="党员统计!$B$2")
if hasattr(book.defined_names, "append"):  # before 3.1 it is a list
    book.defined_names.append(total)
else:
    book.defined_names["合计"] = total
book.active = 1
book.save(sys.argv[1])
