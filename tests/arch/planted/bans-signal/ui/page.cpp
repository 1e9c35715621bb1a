/// Planted: a connection that the compiler cannot check.
void connected(QObject* button, QObject* page)
{
    QObject::connect(button, SIGNAL(clicked()), page, SLOT(save()));
}
