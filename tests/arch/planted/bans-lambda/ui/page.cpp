/// Planted: a connection that outlives its page.
void connected(Button* button)
{
    QObject::connect(button, &Button::clicked, [button] { button->hide(); });
}
