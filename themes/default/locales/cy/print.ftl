# Troed tudalen argraffedig.
print-page = Tudalen { $page } o { $pages }
