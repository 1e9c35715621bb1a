/// Planted: a nested event loop.
int asked(QDialog& dialog)
{
    return dialog.exec();
}
