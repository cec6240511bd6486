namespace MailCoach.Coaching.Tests.Phrasing;

/// <summary>Spanish sentences with what should be found in them.</summary>
internal static class SentencesSpanish
{
    public const string Table = """
        adversative | Me encanta la tienda nueva, pero las tardes son largas.
        adversative | Pero tengo que irme.
        adversative | Fue un buen año. Sin embargo, me voy en marzo.
        adversative | No obstante, la factura sigue abierta.
        adversative | Aunque disfruté del proyecto, me voy.
        adversative | A pesar de las horas, gracias.
        adversative | Si bien el equipo es amable, me cansa el ritmo.
        adversative | La idea es buena; ahora bien, el presupuesto es corto.
        adversative | El logo está listo. Eso sí, falta la factura.
        adversative | No es la marca sino el ritmo.
        adversative | Aun así, le doy las gracias.
        adversative | Por otro lado, los plazos cambian.
        adversative | El trabajo me gusta, solo que no tengo tiempo.
        adversative | Pese a todo, fue bonito.
        - | No solo es bonito, sino que funciona.
        - | Pero claro que sí, con gusto.
        - | Más adelante le envío los archivos.
        - | Todavía recuerdo el primer boceto.
        - | Solo quedan dos páginas.
        - | Mientras estaba fuera, Dana contestó.
        - | El archivo aún no está listo.
        - | No tengo sino palabras de gratitud.
        - | Se lo agradezco con todo el corazón.
        - | Quedan más de diez fotos.
        blame | Siempre paga tarde.
        blame | Nunca contestas a mis preguntas.
        blame | Usted nunca cumple los plazos.
        blame | Cada vez que llama es una crisis.
        blame | Por su culpa perdí una semana.
        blame | Es tu culpa.
        blame | No ha pagado las tres últimas facturas.
        blame | Ha ignorado todos mis mensajes.
        blame | No respetas mi tiempo.
        blame | Debería haberme avisado.
        blame | Usted es imposible.
        blame | Fuiste grosero por teléfono.
        blame | Sus retrasos me cuestan dinero.
        blame | Su falta de respeto me cansa.
        blame | Siento que usted se aprovecha de mí.
        blame | Tengo la sensación de que no me escuchas.
        blame | Me siento utilizada.
        blame | Me he sentido ignorado.
        blame | ¿Por qué no paga nunca a tiempo?
        blame | ¿Cómo se atreve a escribir a medianoche?
        blame | Me has decepcionado.
        blame | Me hizo perder el tiempo.
        blame | Paga tarde cada mes.
        blame | Constantemente cambias de opinión.
        - | Siempre ha sido muy amable conmigo.
        - | Nunca me has fallado.
        - | Siempre pagó puntualmente.
        - | Siento que mi trabajo va hacia otro lado.
        - | Creo que otra persona le serviría mejor.
        - | Si nunca recibió el archivo, se lo envío otra vez.
        - | No es su culpa.
        - | No tiene que contestar hoy.
        - | Las tres últimas facturas llegaron unas tres semanas después de su fecha.
        - | Siempre recordaré la tienda con cariño.
        - | Gracias a usted aprendí mucho.
        - | Me siento inquieta cuando planifico el mes.
        - | Gracias por su confianza.
        insult | Usted es un idiota.
        insult | Qué vergüenza de empresa.
        insult | Esto es ridículo.
        insult | Gracias por nada.
        insult | Son unos incompetentes.
        insult | Eres un mentiroso.
        insult | Esto es una mierda.
        insult | Gente como usted no merece nada.
        insult | Qué amable de su parte dignarse a responder.
        - | Perdone la pregunta tonta.
        - | Fue un error tonto mío.
        - | Qué bonita sorpresa ver la tienda.
        - | La línea infantil de ropa es preciosa.
        - | Qué amable de su parte escribir.
        threat | Pague antes del viernes o lo denuncio.
        threat | Se va a arrepentir.
        threat | Si no paga, borraré todos los archivos.
        threat | Esta es la última advertencia.
        threat | Nos vemos en los tribunales.
        threat | Mi abogado le llamará.
        threat | Voy a publicar una mala reseña.
        threat | No me obligue a hablar con sus clientes.
        - | Según el contrato, desde el 1 de junio se aplican intereses.
        - | Como acordamos, entrego los archivos después del último pago.
        - | Si no tiene el archivo, se lo envío otra vez.
        - | La última factura vence el 12 de febrero.
        shouting | Necesito el dinero HOY.
        shouting | Esto NO es lo acordado, NUNCA lo fue.
        shouting | ¡¡Muchas gracias!!
        shouting | ¿Dónde están los archivos???
        - | El PDF y el IVA van adjuntos.
        - | ¡Muchas gracias!
        over-apology | Lo siento mucho. Perdón otra vez.
        over-apology | Disculpe la prisa, y le pido disculpas de nuevo.
        - | Siento mucho el poco aviso.
        - | No hace falta pedir disculpas.
        open-door | Si cambia de opinión, escríbame.
        open-door | Mi puerta siempre está abierta.
        open-door | Podemos tomarnos un descanso y ver cómo va.
        open-door | Dígame si prefiere continuar.
        open-door | Estaría encantada de seguir como antes.
        - | Dana podrá seguir con el menú.
        - | Respondo preguntas sobre los archivos hasta marzo.
        unclear-ending | Quizá deberíamos terminar nuestra colaboración.
        unclear-ending | Estoy pensando en dejar nuestro trabajo juntos.
        unclear-ending | Tal vez mi último día sea el viernes.
        has ending | He decidido poner fin a nuestra colaboración.
        has ending | Mi último día será el 29 de enero.
        has ending | Nuestra colaboración termina el 31 de marzo.
        has ending | Ya no podré trabajar para usted a partir de abril.
        has ending | No voy a renovar el contrato.
        lacks ending | Me gusta la carta nueva.
        has care | La segunda tienda es un paso maravilloso.
        has care | Admiro lo que están construyendo.
        lacks care | Mi último día es el viernes.
        has i-statement | Siento que mi trabajo cambia.
        has i-statement | He decidido irme.
        lacks i-statement | El contrato termina en marzo.
        has next-step | Hasta entonces tendrá todos los archivos.
        has next-step | Con gusto le presento a Dana.
        lacks next-step | He decidido irme.
        has request | ¿Podríamos pasar a domiciliación desde enero?
        has request | Le propongo pagar en 14 días.
        lacks request | Las tres últimas facturas llegaron tarde.
        """;
}
